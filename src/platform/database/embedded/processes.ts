import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const isLinux = process.platform === 'linux'

const answers = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const ps = (pid: number, columns: string): string => {
  try {
    return execFileSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/**
 * A mark of when process `pid` began, equal only for one and the same process even after its number is used again;
 * null when it is gone. A zombie counts as gone: it holds nothing any more.
 */
export function processMark(pid: number): string | null {
  if (process.platform === 'win32') return answers(pid) ? 'alive' : null
  if (!isLinux) {
    const line = ps(pid, 'stat=,lstart=')
    return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '')
  }
  // The command's name stands in brackets and may itself hold spaces and brackets.
  const [state, ...fields] = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  const startTicks = fields[18]
  if (startTicks === undefined || state === 'Z' || state === 'X') return null
  return `${read('/proc/sys/kernel/random/boot_id').trim()} ${startTicks}`
}

/** The command line of a process, with blanks between words; empty when it cannot be read. */
export const commandLine = (pid: number): string =>
  isLinux ? read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ') : ps(pid, 'command=')
