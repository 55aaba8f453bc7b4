import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/platform/database/embedded/index.ts'
import { processMark } from '../../src/platform/database/embedded/processes.ts'
import { dropTemplate, makeTemplate } from '../../src/platform/database/testing-template.ts'
import type { Template } from '../../src/platform/database/testing-template.ts'

interface Running {
  template: Template
  users: number
  stop(): Promise<void>
}

// One server a run, however many of vitest's projects ask: each of them loads this module anew.
const shared = globalThis as { lianxinTestServer?: Promise<Running> | undefined }

/** The embedded server for a run's tests, where speed counts and durability does not. */
async function startServer(): Promise<Running> {
  await sweep()
  const dataFolder = join(tmpdir(), `lianxin-test-${process.pid}`)
  mkdirSync(dataFolder, { mode: 0o700 })
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' }
  const server = await startEmbedded({ dataFolder, settings })
  const stop = async (): Promise<void> => {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    return { template: await makeTemplate(server.url), users: 0, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Stops and removes what killed runs have left behind; the folder's name ends in its run's process id. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => /^lianxin-test-\d+$/.test(entry))) {
    if (processMark(Number(name.split('-').at(-1))) !== null) continue
    const dataFolder = join(tmpdir(), name)
    // Another run may be sweeping the same folder.
    const left = await startEmbedded({ dataFolder }).catch(() => null)
    await left?.stop()
    if (left) rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = await (shared.lianxinTestServer ??= startServer())
  running.users += 1
  project.provide('template', running.template)
  return async () => {
    running.users -= 1
    if (running.users > 0) return
    shared.lianxinTestServer = undefined
    await dropTemplate(running.template)
    await running.stop()
  }
}
