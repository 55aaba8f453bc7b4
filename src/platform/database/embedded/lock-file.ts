import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DataFolderInUse } from './failure.ts'
import { processMark } from './processes.ts'

interface Holder {
  pid: number
  mark: string | null
}

function holderOf(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

const isAlive = (holder: Holder | null): holder is Holder =>
  holder !== null && holder.mark !== null && processMark(holder.pid) === holder.mark

/** Whether a living process holds the lock file. */
export const isHeld = (file: string): boolean => isAlive(holderOf(file))

/**
 * Takes the folder's lock file for this process and returns how to give it back.
 * Two processes that find the same stale file in the same instant may both pass: the advisory lock in the database
 * (`guard.ts`) then lets only one of them in.
 * @throws DataFolderInUse when its holder lives.
 */
export function takeLockFile(file: string, dataFolder: string): () => void {
  const own: Holder = { pid: process.pid, mark: processMark(process.pid) }
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 })
  try {
    if (!linked(draft, file)) {
      const holder = holderOf(file)
      if (isAlive(holder)) throw new DataFolderInUse(dataFolder, holder.pid)
      rmSync(file, { force: true })
      if (!linked(draft, file)) throw new DataFolderInUse(dataFolder, holderOf(file)?.pid ?? null)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return () => {
    const holder = holderOf(file)
    if (holder?.pid === own.pid && holder.mark === own.mark) rmSync(file, { force: true })
  }
}

/** A link appears whole or not at all, so nobody ever reads a half-written lock. */
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
