import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { EmbeddedFailure } from './failure.ts'

/** Where everything of one embedded database stands; all paths are absolute. */
export interface Place {
  readonly dataFolder: string
  readonly cluster: string
  readonly socketFolder: string
  readonly lockFile: string
  readonly log: string
}

/** `sockaddr_un` holds 104 bytes on macOS and 108 on Linux, its closing zero included. */
const longestSocketPath = 103
const socketName = '/.s.PGSQL.5432'

/** Makes the data folder and its private socket folder. @throws EmbeddedFailure when the latter belongs to a stranger. */
export function preparePlace(asked: string): Place {
  // Its parents get the usual mode: the server may run as another account and must pass through them.
  mkdirSync(dirname(resolve(asked)), { recursive: true })
  mkdirSync(resolve(asked), { recursive: true, mode: 0o700 })
  const dataFolder = realpathSync(asked)
  const socketFolder = fittingSocketFolder(dataFolder)
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 })
  if (process.platform !== 'win32') insistPrivate(socketFolder)
  return {
    dataFolder,
    cluster: join(dataFolder, 'postgres'),
    socketFolder,
    lockFile: join(dataFolder, 'lock.json'),
    log: join(dataFolder, 'postgres.log'),
  }
}

/** In the data folder where the path is short and plain enough, else in a short folder of the same name every time. */
export function fittingSocketFolder(dataFolder: string, temporary = tmpdir()): string {
  const fits = (folder: string): boolean =>
    Buffer.byteLength(folder + socketName) <= longestSocketPath && !/[,"'\s]/.test(folder)
  const name = `lianxin-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`
  const candidates = [join(dataFolder, 'socket'), join(temporary, name)]
  return candidates.find(fits) ?? `/tmp/${name}`
}

/** In a folder that everybody may write, somebody else may have been there first. */
function insistPrivate(folder: string): void {
  const found = lstatSync(folder)
  const ours = process.getuid?.() === 0 || found.uid === process.getuid?.()
  if (found.isDirectory() && ours && (found.mode & 0o777) === 0o700) return
  throw new EmbeddedFailure({
    zh: `数据库套接字目录 ${folder} 必须只归本用户所有（权限 0700）。请检查并删除该目录后重试。`,
    en: `The database's socket folder ${folder} must belong to this user alone (mode 0700). Look at it, remove it, and try again.`,
  })
}
