import type { Work } from '../../../platform/http/route.ts'
import { holdPeriod, listByName, perform } from '../../docket/index.ts'
import { withheldTitle, type BulletinContent } from './content.ts'
import { bulletinLife } from './life.ts'
import { movedTo, type Moved } from './moved.ts'
import { bulletinOf } from './queries.ts'
import { mayBeCheckedOff, mayPublish, maySendBack } from './rules.ts'
import { publishedAs } from './words.ts'

interface Asked {
  readonly id: string
  readonly version: number
}

/** The content with every line kept back that holds one of these numbers. */
function without(content: BulletinContent, withheld: readonly string[]): BulletinContent {
  const holds = (text: string | null) => text !== null && withheld.some((found) => text.includes(found))
  return {
    ...content,
    items: content.items.map((item) => (holds(item.title) ? { ...item, title: withheldTitle } : item)),
    promiseList: content.promiseList.map((each) => (holds(each.promise) ? { ...each, promise: withheldTitle } : each)),
    personal: content.personal.filter(({ found }) => !withheld.includes(found)),
  }
}

/**
 * The office has read it (核对): every number that looks like a person's is kept back with its line, or was looked at
 * and is none. From now on its content stands still.
 */
export async function check(
  work: Work,
  { id, version, withheld, cleared }: Asked & { withheld: readonly string[]; cleared: readonly string[] },
): Promise<Moved> {
  const { tx, congressId, caller } = work
  const { content } = await bulletinOf(work, id)
  const kept = without(content, withheld)
  const moved = await perform(work, bulletinLife, {
    id,
    act: 'check',
    version,
    ask: () => mayBeCheckedOff({ personal: kept.personal, cleared }),
    facts: { withheld: withheld.length },
  })
  await tx
    .updateTable('progress.bulletin')
    .set({ content: JSON.stringify(kept), withheld: [...withheld], checked_by: caller.accountId })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  return movedTo(moved)
}

/** The chair sends it back with a reason (退回核对). */
export const sendBack = async (work: Work, { id, version, reason }: Asked & { reason: string }): Promise<Moved> =>
  movedTo(
    await perform(work, bulletinLife, {
      id,
      act: 'send-back',
      version,
      ask: () => maySendBack({ reason }),
      facts: { reason },
    }),
  )

/**
 * The chair approves and it is public from this moment (批准公布); those it names as late stand listed by name, and the
 * cadence's period is held.
 */
export async function publish(work: Work, { id, version }: Asked): Promise<Moved> {
  const { tx, congressId, today, caller } = work
  const bulletin = await bulletinOf(work, id)
  const moved = await perform(work, bulletinLife, {
    id,
    act: 'publish',
    version,
    ask: () => mayPublish({ madeBySame: bulletin.checked_by === caller.accountId }),
    facts: { edition: bulletin.edition },
  })
  await tx
    .updateTable('progress.bulletin')
    .set({ published_on: today })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  const late = bulletin.content.items.filter(({ daysOver }) => daysOver > 0).map((item) => item.id)
  await listByName(work, { matterIds: late, act: 'reply', where: bulletin.id })
  if (bulletin.period_id) await holdPeriod(work, { id: bulletin.period_id, outcome: publishedAs(bulletin.edition) })
  return movedTo(moved)
}

/** It is not published after all (不公布). */
export const drop = async (work: Work, { id, version }: Asked): Promise<Moved> =>
  movedTo(await perform(work, bulletinLife, { id, act: 'drop', version }))
