import { insist } from '../../law/ruling.ts'
import type { Work } from '../../platform/http/route.ts'
import { perform } from '../docket/index.ts'
import { moderationLife } from './life.ts'
import { itemToAct, unlock } from './lock.ts'
import { lockOf, type Item } from './queries.ts'
import { mayDecide, mayRedact, mayWithhold } from './rules.ts'
import { note, show, type Showing } from './show.ts'
import { reasonNames, type Reason, type State } from './words.ts'

/** What a room is told once something of its own has been decided. */
export interface Decided {
  readonly id: string
  readonly state: State
  /** As everybody may read it now; null: nobody may. */
  readonly shown: { readonly title: string; readonly text: string } | null
  readonly reason: Reason | null
  readonly note: string
}

/** By the kind of what was sent: what its room does in the same transaction. */
export type OnDecided = Readonly<Record<string, ((work: Work, decided: Decided) => Promise<void>) | undefined>>

interface Act {
  readonly id: string
  readonly version: number
}

const hidden = { shown_title: null, shown_text: null, shown_on: null } as const
const insistOnLock = (work: Work, item: Item) =>
  insist(mayDecide({ lock: lockOf(item), by: work.caller.accountId, now: work.now }))

interface Doing {
  readonly item: Item
  readonly act: string
  readonly facts: Record<string, unknown>
}

/** Does the act and tells the room whose text it is. */
const doer = (onDecided: OnDecided) =>
  async function done(work: Work, { item, act, facts }: Doing, told: Pick<Decided, 'shown' | 'reason' | 'note'>) {
    const { id, version, subject_kind, subject_id } = item
    await unlock(work, id)
    const matter = await perform(work, moderationLife, { id, act, version, facts })
    const state = matter.state as State
    await onDecided[subject_kind]?.(work, { ...told, id: subject_id, state })
    return { id, state, version: matter.version }
  }
type Done = ReturnType<typeof doer>

interface Why extends Act {
  readonly reason: Reason
  readonly note: string
}

async function showIt(done: Done, work: Work, { id, act, version, ...showing }: Act & Showing & { act: string }) {
  const item = await itemToAct(work, { id, act, version })
  insistOnLock(work, item)
  const { personal, ...shown } = await show(work, item, showing)
  const facts = { covered: showing.spans.length, leftOut: showing.leftOut.length, personal }
  return done(work, { item, act, facts }, { shown, reason: null, note: '' })
}

async function hideIt(done: Done, work: Work, { id, act, version, reason, note: words }: Why & { act: string }) {
  const item = await itemToAct(work, { id, act, version })
  if (act === 'withhold') insistOnLock(work, item)
  insist(mayWithhold({ reason, note: words }))
  await note(work, id, { ...hidden, reason, note: words })
  return done(work, { item, act, facts: { reason: reasonNames[reason] } }, { shown: null, reason, note: words })
}

/** The acts of moderation. @param onDecided what rooms do about it */
export function moderator(onDecided: OnDecided) {
  const done = doer(onDecided)
  return {
    /** Everybody may read it as it was sent (原样公开). */
    admit: (work: Work, asked: Act & { meant: string }) =>
      showIt(done, work, { ...asked, act: 'admit', spans: [], leftOut: [] }),

    /** Everybody may read it with these parts covered, these pictures left out (隐去后公开). */
    redact: async (work: Work, asked: Act & Showing) => {
      insist(mayRedact({ spans: asked.spans.length, leftOut: asked.leftOut.length }))
      return showIt(done, work, { ...asked, act: 'redact' })
    },

    /** Nobody reads it, and whoever sent it is told why (不予公开). */
    withhold: (work: Work, asked: Why) => hideIt(done, work, { ...asked, act: 'withhold' }),

    /** What should not have been public is gone from everywhere, and the trace of it stays (撤下). */
    takeDown: (work: Work, asked: Why) => hideIt(done, work, { ...asked, act: 'take-down' }),

    /** It is looked at once more (重新审核); until then nobody reads it. */
    putBack: async (work: Work, { id, version, note: words }: Act & { note: string }) => {
      const item = await itemToAct(work, { id, act: 'put-back', version })
      await note(work, id, { ...hidden, reason: null, note: '' })
      return done(work, { item, act: 'put-back', facts: { reason: words } }, { shown: null, reason: null, note: words })
    },
  }
}
