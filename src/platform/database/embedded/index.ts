import { existsSync } from 'node:fs'
import { addressOf } from './address.ts'
import { findBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { ensureDatabase, standGuard } from './guard.ts'
import { isHeld, takeLockFile } from './lock-file.ts'
import { preparePlace } from './place.ts'
import type { Place } from './place.ts'
import { ensurePostmaster, findPostmaster, stopPostmaster } from './postmaster.ts'
import type { Settings } from './postmaster.ts'
import { choosePrivilege, handOver } from './privilege.ts'

export { DataFolderInUse, EmbeddedFailure } from './failure.ts'

export interface Embedded {
  /** The owner's connection string of the application's database. */
  readonly url: string
  /** The postmaster's process id. */
  readonly pid: number
  /** Stops the server cleanly; end your pools first. May be called twice. */
  stop(): Promise<void>
}

/**
 * Starts, or after a crash adopts, the PostgreSQL server that lives in `dataFolder`, and makes what is missing.
 * @throws DataFolderInUse when another living process works there; EmbeddedFailure when it cannot run here.
 */
export async function startEmbedded(asked: { dataFolder: string; settings?: Settings }): Promise<Embedded> {
  const place = preparePlace(asked.dataFolder)
  const giveBack = takeLockFile(place.lockFile, place.dataFolder)
  try {
    const binaries = findBinaries()
    const privilege = choosePrivilege(place.cluster)
    handOver(place.socketFolder, place.dataFolder, privilege)
    ensureCluster({ place, binaries, privilege })
    const pid = await ensurePostmaster({ place, binaries, privilege, settings: asked.settings ?? {} })
    return await enter({ place, pid, giveBack, stopServer: () => stopPostmaster({ place, binaries }, pid) })
  } catch (error) {
    giveBack()
    throw error
  }
}

/**
 * The owner's connection string of the server that another living process runs in `dataFolder`, or null: for commands
 * that look at, or add to, a congress at work. Its holder may stop it at any moment.
 */
export function findRunning({ dataFolder }: { dataFolder: string }): string | null {
  if (!existsSync(dataFolder)) return null
  const place = preparePlace(dataFolder)
  return isHeld(place.lockFile) && findPostmaster(place)?.isReady ? addressOf(place, 'lianxin') : null
}

interface Entry {
  place: Place
  pid: number
  giveBack: () => void
  stopServer: () => Promise<void>
}

async function enter({ place, pid, giveBack, stopServer }: Entry): Promise<Embedded> {
  const guard = await standGuard(place)
  try {
    await ensureDatabase(guard, 'lianxin')
  } catch (error) {
    await guard.end()
    await stopServer()
    throw error
  }
  let stopping: Promise<void> | null = null
  const stop = async (): Promise<void> => {
    await guard.end()
    await stopServer()
    giveBack()
  }
  return { url: addressOf(place, 'lianxin'), pid, stop: () => (stopping ??= stop()) }
}
