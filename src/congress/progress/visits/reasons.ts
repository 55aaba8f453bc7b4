import { worths, type Worth } from './words.ts'

/** Days after which nothing happening is worth a look, and before a promise falls due. */
export const horizon = { quiet: 30, promise: 30 } as const

interface Known {
  readonly promise: boolean
  readonly key: boolean
  /** Days until the next thing owed on it; below nought: overdue; null: nothing is owed. */
  readonly daysLeft: number | null
  /** Days since it last moved; null where that is not known. */
  readonly quietFor: number | null
}

/** Why a site is worth going to; `count` in days. */
export interface Reason {
  readonly worth: Worth
  readonly count: number
}

/** Every reason to go and look at it, the weightiest first; there is always one. */
export function reasonsFor({ promise, key, daysLeft, quietFor }: Known): Reason[] {
  const found: Reason[] = []
  if (daysLeft !== null && daysLeft < 0) found.push({ worth: 'overdue', count: -daysLeft })
  if (key) found.push({ worth: 'key', count: 0 })
  if (promise && daysLeft !== null && daysLeft >= 0 && daysLeft <= horizon.promise)
    found.push({ worth: 'promise-due', count: daysLeft })
  if (daysLeft !== null && quietFor !== null && quietFor >= horizon.quiet)
    found.push({ worth: 'quiet', count: quietFor })
  if (found.length > 0) return found
  return [{ worth: daysLeft === null ? 'done' : 'open', count: daysLeft ?? quietFor ?? 0 }]
}

interface Proposed {
  readonly title: string
  readonly reasons: readonly Reason[]
}

/** Longest overdue and longest quiet first; promises by how soon they fall due; results by how new they are. */
const growing: readonly Worth[] = ['promise-due', 'done', 'open']

/** In the order a clerk would propose them: by the weightiest reason, then by how much of it. */
export const inOrder = <Each extends Proposed>(proposed: readonly Each[]): Each[] =>
  proposed.toSorted((one, other) => {
    const [a, b] = [one.reasons[0], other.reasons[0]]
    if (!a || !b) return 0
    if (a.worth !== b.worth) return worths.indexOf(a.worth) - worths.indexOf(b.worth)
    if (a.count !== b.count) return growing.includes(a.worth) ? a.count - b.count : b.count - a.count
    // Of two as urgent, the one with more reasons.
    return other.reasons.length - one.reasons.length || one.title.localeCompare(other.title, 'zh')
  })
