import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chance, oneOf } from './chance.ts'
import type { Step } from './live.ts'

const program = fileURLToPath(new URL('process.ts', import.meta.url))

export interface Killing {
  readonly url: string
  readonly congressId: number
  readonly papers: number
  /** Where the journal and the messages lie, from one life to the next. */
  readonly folder: string
  readonly kills: number
  /** Steps the year takes undisturbed. */
  readonly steps: number
}

/** Where the next kill falls: after how many steps, at what, and how many milliseconds into it. */
function nextKill({ kills, steps }: Killing, count: number): { after: number; at: Step; wait: number } {
  const after = 1 + Math.floor(chance('kill', count) * 1.5 * (steps / kills))
  const at = oneOf<Step>(['act', 'done', 'round'], 'kill at', count)
  // Right after an act is done, before anybody is reminded of it; or somewhere in the middle.
  const wait = at === 'done' ? 0 : Math.floor(chance('kill in', count) * (at === 'act' ? 15 : 80))
  return { after, at, wait }
}

/** Lets the year run until the kill, or to its end. @returns whether it came to its end */
async function run({ url, congressId, papers, folder }: Killing, kill: ReturnType<typeof nextKill> | null) {
  const words = [program, url, String(congressId), String(papers), folder]
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') }
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'], env })
  let trouble = ''
  child.stderr.on('data', (part: Buffer) => void (trouble += part.toString()))
  const ended = once(child, 'close') as Promise<[number | null, string | null]>
  let steps = 0
  for await (const step of createInterface(child.stdout)) {
    steps += step === 'done' ? 0 : 1
    if (!kill || steps < kill.after || step !== kill.at) continue
    await pause(kill.wait)
    child.kill('SIGKILL')
    break
  }
  const [code, signal] = await ended
  if (signal === 'SIGKILL') return false
  if (code !== 0) throw new Error(trouble)
  return true
}

/** Lives a year that is killed again and again (kill −9) and each time begun anew. @returns how often it was killed */
export async function liveKilled(killing: Killing): Promise<number> {
  for (let killed = 0; ; killed += 1) {
    const kill = killed < killing.kills ? nextKill(killing, killed) : null
    if (await run(killing, kill)) return killed
  }
}
