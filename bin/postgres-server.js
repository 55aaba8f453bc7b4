import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from './say.js'

const home = '/usr/lib/postgresql'
/** The oldest server the program supports. */
const oldest = 15

/** The folder with the newest PostgreSQL server's programs that the system has, or undefined. */
function findServer() {
  if (!existsSync(home)) return undefined
  const versions = readdirSync(home)
    .map(Number)
    .filter((version) => version >= oldest)
  const folders = versions.sort((a, b) => b - a).map((version) => join(home, String(version), 'bin'))
  return folders.find((folder) => existsSync(join(folder, 'postgres')))
}

/** PostgreSQL refuses root; its package makes an account for it. */
function account() {
  if (process.getuid?.() !== 0) return {}
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const entry = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody')
  return { uid: Number(entry[2]), gid: Number(entry[3]) }
}

/**
 * Starts a private, temporary cluster of the system's PostgreSQL on a socket, so that the acts are tested on a real
 * server as well. Undefined where the system has none.
 */
export async function startServer() {
  const programs = findServer()
  if (!programs) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-server-'))
  const as = account()
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid)
  const cluster = join(folder, 'data')
  const options = [
    '-D',
    cluster,
    '-U',
    'owner',
    '-A',
    'trust',
    '--encoding=UTF8',
    '--lc-collate=C',
    '--lc-ctype=C.UTF-8',
    '--no-sync',
  ]
  const made = spawnSync(join(programs, 'initdb'), options, { ...as, encoding: 'utf8', cwd: '/' })
  if (made.status !== 0) throw new Error(made.error?.message ?? made.stderr)
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off', 'max_connections=100']
  const log = openSync(join(folder, 'log'), 'a')
  const words = ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(join(programs, 'postgres'), words, {
    ...as,
    cwd: '/',
    stdio: ['ignore', log, log],
    detached: true,
  })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  await ready(server, cluster, join(folder, 'log'))
  const stop = async () => {
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  say(`同时在系统的 PostgreSQL 上测试：${programs}`, `Testing on the system's PostgreSQL as well: ${programs}`)
  return { url: `postgresql://owner@localhost/postgres?host=${encodeURIComponent(folder)}`, stop }
}

async function ready(server, cluster, log) {
  const file = join(cluster, 'postmaster.pid')
  while (!existsSync(file) || readFileSync(file, 'utf8').split('\n')[7]?.trim() !== 'ready') {
    if (server.exitCode !== null) throw new Error(readFileSync(log, 'utf8'))
    await pause(20)
  }
}
