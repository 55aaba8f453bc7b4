import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { say } from './say.js'

export const root = fileURLToPath(new URL('..', import.meta.url))
const lock = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.package-lock.json')
const stamp = join(root, 'node_modules', '.lianxin-stamp')

/** Installs the packages when they are missing or the lockfile has changed since. Ends the process when that fails. */
export function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!agrees()) {
    say('正在安装依赖包……', 'Installing packages …')
    const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund']
    // The second way bears with a lockfile that `npm ci` refuses, as a mirror's gaps may have left it.
    if (npm(['ci', ...options]) !== 0 && npm(['install', '--no-save', ...options]) !== 0) {
      say(
        '依赖包安装失败，请检查网络和 npm 的设置后重试。',
        'The packages could not be installed: check the network and npm, then try again.',
      )
      process.exit(1)
    }
  }
  writeFileSync(stamp, wanted)
}

/** Whether somebody has already installed exactly this lockfile by hand; what is optional may rightly be absent. */
function agrees() {
  if (!existsSync(installed)) return false
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages
  const want = Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages)
  return want.every(([path, { version, optional }]) =>
    path === '' ? true : have[path] ? have[path].version === version : Boolean(optional),
  )
}

function npm(words) {
  const options = { cwd: root, stdio: 'inherit' }
  // Under `npm start` the very npm that runs us says where it is.
  const own = process.env.npm_execpath
  if (own?.endsWith('.js')) return spawnSync(process.execPath, [own, ...words], options).status
  return spawnSync('npm', words, { ...options, shell: process.platform === 'win32' }).status
}
