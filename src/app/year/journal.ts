import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Day } from '../../law/day.ts'
import type { Asked } from './door.ts'

/** How far into a day the town had come. */
export interface Left {
  readonly day: Day | null
  readonly morningDone: boolean
  /** The last thing somebody sent that day, whether or not an answer came. */
  readonly last: { readonly at: string; readonly asked: Asked } | null
}

type Line =
  | { readonly day: Day }
  | { readonly morning: Day }
  | { readonly at: string; readonly asked: Asked }
  | { readonly over: Day }

/** What the town outside the program remembers when the program dies: the day, and what was last sent. */
export interface Journal {
  readonly write: (line: Line) => void
  readonly left: () => Left
}

/** A line, or nothing where only half of it was written. */
function parsed(line: string): Record<string, unknown>[] {
  try {
    return [JSON.parse(line) as Record<string, unknown>]
  } catch {
    return []
  }
}

/** Kept in a file, a line a step, on the disk before the step is taken. */
export const journalIn = (path: string): Journal => ({
  // Begun on a line of its own: the one before may be half a line.
  write: (line) => appendFileSync(path, `\n${JSON.stringify(line)}`),
  left: () => {
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
    const whole = lines.flatMap(parsed)
    const begun = whole.findLastIndex((line) => 'day' in line)
    const since = whole.slice(begun)
    return {
      day: (whole[begun]?.['day'] as Day | undefined) ?? null,
      morningDone: since.some((line) => 'morning' in line),
      last: (since.findLast((line) => 'asked' in line) as Left['last'] | undefined) ?? null,
    }
  },
})

/** For a year nobody interrupts. */
export const noJournal: Journal = {
  write: () => undefined,
  left: () => ({ day: null, morningDone: false, last: null }),
}
