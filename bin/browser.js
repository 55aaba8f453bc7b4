import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { say } from './say.js'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const apart = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a Chromium on this machine, or undefined. */
export function findBrowser() {
  const folders = [...new Set([...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'])]
  const usual = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [process.env.CHROMIUM_PATH, ...usual, ...apart].find((path) => path && runs(path))
}

/** Finds a Chromium, installing the system's where that is possible; says what to do and returns undefined where not. */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    say('正在安装浏览器（chromium）和中文字体……', 'Installing a browser (chromium) and Chinese fonts …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const options = { stdio: ['ignore', 'inherit', 'inherit'], env }
    spawnSync('apt-get', ['update', '-q'], options)
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options)
  }
  const installed = findBrowser()
  if (!installed)
    say(
      '没有找到 Chromium，无法运行浏览器测试。请安装 Chromium 或 Chrome（如 sudo apt-get install chromium fonts-noto-cjk），或用环境变量 CHROMIUM_PATH 指明其路径。',
      'No Chromium was found, so the journeys in a browser cannot run. Install Chromium or Chrome (say, sudo apt-get install chromium fonts-noto-cjk), or give its path in CHROMIUM_PATH.',
    )
  return installed
}
