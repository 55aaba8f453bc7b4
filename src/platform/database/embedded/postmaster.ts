import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { listensOn } from './address.ts'
import type { Binaries } from './binaries.ts'
import { EmbeddedFailure } from './failure.ts'
import type { Place } from './place.ts'
import type { Privilege } from './privilege.ts'
import { commandLine, processMark } from './processes.ts'

export type Settings = Readonly<Record<string, string>>

interface Launch {
  place: Place
  binaries: Binaries
  privilege: Privilege
  settings: Settings
}

const tuned: Settings = {
  shared_buffers: '64MB',
  max_connections: '60',
  jit: 'off',
  timezone: 'Asia/Shanghai',
  log_timezone: 'Asia/Shanghai',
  log_checkpoints: 'off',
}

const patience = { start: 120_000, stop: 60_000, step: 10 }
const largestLog = 10_000_000

const pidFile = (place: Place): string => join(place.cluster, 'postmaster.pid')

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The living postmaster of this cluster, left over when Node died, and whether it accepts connections yet. */
export function findPostmaster(place: Place): { pid: number; isReady: boolean } | null {
  const lines = textOf(pidFile(place)).split('\n')
  const pid = Number(lines[0])
  const isOurs = process.platform === 'win32' || commandLine(pid).includes(place.cluster)
  return processMark(pid) !== null && isOurs ? { pid, isReady: lines[7]?.trim() === 'ready' } : null
}

/**
 * PostgreSQL refuses to start while the number in an old lock file is anybody's: a stranger's after a power cut, or a
 * zombie's in a container whose first process never buries the dead.
 */
function clearTraces(place: Place): void {
  const socket = join(place.socketFolder, '.s.PGSQL.5432')
  for (const trace of [pidFile(place), socket, `${socket}.lock`]) rmSync(trace, { force: true })
}

/** Adopts the surviving postmaster, or starts one; returns its process id once it accepts connections. */
export async function ensurePostmaster(launch: Launch): Promise<number> {
  const until = Date.now() + patience.start
  let child = null as ReturnType<typeof start> | null
  while (Date.now() < until) {
    const found = findPostmaster(launch.place)
    if (found?.isReady) return found.pid
    if (!found && (child === null || child.hasEnded())) {
      // Backends of a postmaster that was killed need a moment to notice, and hold its memory until then.
      if (child && !tail(launch.place).includes('shared memory block')) throw failed(launch.place)
      child = start(launch)
    }
    await pause(patience.step)
  }
  throw failed(launch.place)
}

/** Detached and with its own log: Ctrl-C in our terminal must reach Node first, and Node's death must not end it. */
function start({ place, binaries, privilege, settings }: Launch): { hasEnded(): boolean } {
  clearTraces(place)
  if ((statSync(place.log, { throwIfNoEntry: false })?.size ?? 0) > largestLog)
    renameSync(place.log, `${place.log}.old`)
  const log = openSync(place.log, 'a', 0o600)
  const set = [
    ...listensOn(place),
    ...Object.entries({ ...tuned, ...settings }).map(([name, value]) => `${name}=${value}`),
  ]
  const [command = '', ...words] = [...privilege.before, binaries.postgres, '-D', place.cluster]
  const child = spawn(command, [...words, ...set.flatMap((setting) => ['-c', setting])], {
    detached: true,
    stdio: ['ignore', log, log],
    ...privilege.account,
  })
  closeSync(log)
  child.unref()
  let failure = false
  child.on('error', () => (failure = true))
  return { hasEnded: () => failure || child.exitCode !== null || child.signalCode !== null }
}

/** Ends sessions, writes the last checkpoint and stops; returns when nothing of it runs any more. */
export async function stopPostmaster(
  { place, binaries }: Pick<Launch, 'place' | 'binaries'>,
  pid: number,
): Promise<void> {
  const mark = processMark(pid)
  if (mark === null) return
  if (process.platform === 'win32') spawnSync(binaries.pgCtl, ['stop', '-m', 'fast', '-D', place.cluster])
  else process.kill(pid, 'SIGINT')
  const until = Date.now() + patience.stop
  while (processMark(pid) === mark) {
    if (Date.now() > until) throw failed(place)
    await pause(patience.step)
  }
}

const tail = (place: Place): string => textOf(place.log).slice(-2000)

const failed = (place: Place): EmbeddedFailure =>
  new EmbeddedFailure({
    zh: `内置数据库未能启动或停止。日志 ${place.log} 的末尾：\n${tail(place)}`,
    en: `The embedded database did not start or stop. The end of its log ${place.log}:\n${tail(place)}`,
  })
