import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Send } from './senders.ts'

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * Messages as files, one JSON each, named by their ids: what an office's own SMS or WeCom gateway picks up. A file that
 * is there, or was taken into `sent/`, is not written again.
 */
export function messagesInto(folder: string): Send {
  return async (message) => {
    const name = `${message.id}.json`
    await mkdir(join(folder, 'sent'), { recursive: true })
    if ((await isThere(join(folder, name))) || (await isThere(join(folder, 'sent', name)))) return
    const half = join(folder, `.${name}`)
    await writeFile(half, JSON.stringify(message, null, 1))
    await rename(half, join(folder, name))
  }
}
