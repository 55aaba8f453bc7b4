import { migrate } from '../platform/database/migrate.ts'
import { findRunning, startEmbedded } from '../platform/database/embedded/index.ts'

export interface OpenDatabase {
  readonly url: string
  readonly kind: 'embedded' | 'server'
  stop(): Promise<void>
}

/** The database the command works on: yours by DATABASE_URL, else the one the program brings, in `dataFolder`. */
export async function openDatabase(dataFolder: string): Promise<OpenDatabase> {
  const given = process.env['DATABASE_URL']
  if (given) {
    await migrate(given)
    return { url: given, kind: 'server', stop: async () => undefined }
  }
  const embedded = await startEmbedded({ dataFolder })
  try {
    await migrate(embedded.url)
  } catch (error) {
    await embedded.stop()
    throw error
  }
  return { url: embedded.url, kind: 'embedded', stop: embedded.stop }
}

/** As `openDatabase`, but beside a `lianxin start` that runs on the same folder: its server is used and left running. */
export async function openBeside(dataFolder: string): Promise<OpenDatabase> {
  const running = process.env['DATABASE_URL'] ? null : findRunning({ dataFolder })
  return running ? { url: running, kind: 'embedded', stop: async () => undefined } : openDatabase(dataFolder)
}
