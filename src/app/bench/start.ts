import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url))

/** Milliseconds from the command to its first ready answer, and from SIGTERM to its end. */
async function startOnce(folder: string): Promise<{ ready: number; stopped: number }> {
  const begun = performance.now()
  const child = spawn(process.execPath, [...process.execArgv, cli, 'start', '--port', '0', '--data', folder])
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString()
      const found = said.match(/Lianxin {2}→ {2}(\S+)/)?.[1]
      if (found) resolve(found)
    })
    child.on('exit', () => reject(new Error(said)))
  })
  const { ok } = await fetch(`${address}/readyz`)
  if (!ok) throw new Error('not ready')
  const ready = performance.now() - begun
  const asked = performance.now()
  child.kill('SIGTERM')
  await once(child, 'exit')
  return { ready, stopped: performance.now() - asked }
}

/** The first start of a data folder (with the demonstration) and the ones after it. */
export async function benchStart(): Promise<{ name: string; readyMs: number; stoppedMs: number }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxin-bench-'))
  try {
    const rows = []
    for (const name of ['first', 'second', 'third']) {
      const { ready, stopped } = await startOnce(folder)
      rows.push({ name, readyMs: Math.round(ready), stoppedMs: Math.round(stopped) })
    }
    return rows
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
