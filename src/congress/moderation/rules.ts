import { permit, refuse, type Ruling } from '../../law/ruling.ts'
import { covering, oneEditor, withholding } from './bases.ts'
import type { Reason } from './words.ts'

/** Who is at a text now, until when. */
export interface Lock {
  readonly by: string
  readonly name: string
  /** Instant, ISO 8601. */
  readonly until: string
}

interface Asking {
  readonly lock: Lock | null
  /** The account that asks. */
  readonly by: string
  readonly now: Date
}

const holds = ({ lock, now }: Pick<Asking, 'lock' | 'now'>): Lock | null =>
  lock !== null && Date.parse(lock.until) > now.getTime() ? lock : null

/** One person at a time: whoever comes second is told who is at it, and may take over knowingly. */
export function mayTake({ over, ...asking }: Asking & { over: boolean }): Ruling {
  const held = holds(asking)
  return held === null || held.by === asking.by || over
    ? permit(oneEditor)
    : refuse(oneEditor, 'being-moderated', { name: held.name, until: held.until })
}

/** Only whoever has it to herself decides: not after her time, nor after somebody took over. */
export function mayDecide({ lock, by, now }: Asking): Ruling {
  if (lock === null || lock.by !== by)
    return holds({ lock, now })
      ? refuse(oneEditor, 'moderation-taken-over', { name: lock?.name ?? '' })
      : refuse(oneEditor, 'moderation-not-begun')
  return holds({ lock, now }) ? permit(oneEditor) : refuse(oneEditor, 'moderation-lock-expired')
}

/** Personal data in what everybody will read need a reason. @param found as they stand in it */
export const mayBeShown = ({ found, meant }: { found: readonly string[]; meant: string }): Ruling =>
  found.length === 0 || meant.trim()
    ? permit(covering)
    : refuse(covering, 'shown-personal-data', { count: found.length, found: found.slice(0, 5).join('、') })

/** To show with parts covered, something is covered or left out; otherwise it is shown as it is. */
export const mayRedact = ({ spans, leftOut }: { spans: number; leftOut: number }): Ruling =>
  spans + leftOut > 0 ? permit(covering) : refuse(covering, 'nothing-covered')

/** A reason that only says “another” says it in words. */
export const mayWithhold = ({ reason, note }: { reason: Reason; note: string }): Ruling =>
  reason !== 'other' || note.trim() ? permit(withholding) : refuse(withholding, 'withheld-why')
