import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { root } from './install.js'
import { say } from './say.js'

/** The oldest Node that runs the program: it reads TypeScript by itself. */
const oldest = 24

/** The Node that npm brought, or our own where that one is missing or cannot run and ours is new enough. */
export function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const brought = join(root, 'node_modules', `node-${process.platform.replace('32', '')}-${process.arch}`, 'bin', name)
  if (existsSync(brought) && spawnSync(brought, ['--version']).status === 0) return brought
  if (Number.parseInt(process.versions.node, 10) >= oldest) return process.execPath
  say(
    `没有适用于本机（${process.platform}-${process.arch}）的 Node ${oldest}，请自行安装 Node ${oldest} 或更高版本。`,
    `npm brought no Node ${oldest} for this machine (${process.platform}-${process.arch}): install Node ${oldest} or newer.`,
  )
  process.exit(1)
}

/**
 * On a large machine V8 lets rubbish pile up for a long time; a small server should not pay for that. 256 MB of heap is
 * about five times what the program keeps alive.
 */
const frugal = ['--max-semi-space-size=4', '--max-old-space-size=256']

/** Runs one of the program's files in this process's place: same terminal, same signals, same exit code. */
export function becomes(file, words) {
  const child = spawn(findNode(), [...frugal, join(root, file), ...words], { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // A terminal's Ctrl-C reaches the child by itself; anybody else's SIGINT only us.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}
