import { insist } from '../../law/ruling.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { insistOnVersion, mayAct, matterForUpdate, placesOf } from '../docket/index.ts'
import { moderationLife } from './life.ts'
import { itemOf, lockOf, type Item } from './queries.ts'
import { mayTake, type Lock } from './rules.ts'
import { lockMinutes } from './words.ts'

const note = ({ tx, congressId }: Work, id: string, lock: Lock | null) =>
  tx
    .updateTable('moderation.item')
    .set({
      locked_by: lock?.by ?? null,
      locked_name: lock?.name ?? null,
      locked_until: lock ? new Date(lock.until) : null,
    })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()

interface Wanted {
  readonly id: string
  readonly act: string
  /** The version the caller saw, where it matters. */
  readonly version?: number
}

/**
 * The text as it stands, locked until the transaction ends, for whoever may do this to it now.
 * @throws NotFound, Overtaken, Refused
 */
export async function itemToAct(work: Work, { id, act, version }: Wanted): Promise<Item> {
  const matter = await matterForUpdate(work.tx, work.congressId, { kind: moderationLife.kind, id })
  if (version !== undefined) await insistOnVersion(work, matter, version)
  const holds = await placesOf(work, moderationLife, id)
  insist(mayAct(moderationLife, { state: matter.state, act, holds }))
  return itemOf(work, id)
}

/**
 * A moderator has the text to herself for fifteen minutes from now (开始审核), or goes on having it. Taken over from
 * somebody else, the record says so to both. @throws Refused being-moderated
 */
export async function take(work: Work, { id, over }: { id: string; over: boolean }) {
  const { caller, now } = work
  const item = await itemToAct(work, { id, act: 'admit' })
  const before = lockOf(item)
  insist(mayTake({ lock: before, by: caller.accountId, now, over }))
  const until = new Date(now.getTime() + lockMinutes * 60_000).toISOString()
  await note(work, id, { by: caller.accountId, name: caller.name, until })
  const others = before !== null && before.by !== caller.accountId && Date.parse(before.until) > now.getTime()
  if (others)
    await record(work, {
      name: 'moderation.taken-over',
      subject: { kind: moderationLife.kind, id },
      actor: caller,
      facts: { takenFrom: before.name },
    })
  return { name: caller.name, until, version: item.version, takenFrom: others ? before.name : null }
}

/** She lets it go undecided (退出审核); of somebody else's nothing happens. */
export async function letGo(work: Work, { id }: { id: string }): Promise<{ free: boolean }> {
  await matterForUpdate(work.tx, work.congressId, { kind: moderationLife.kind, id })
  const { locked_by } = await itemOf(work, id)
  const mine = locked_by === work.caller.accountId
  if (mine) await note(work, id, null)
  return { free: mine || locked_by === null }
}

export const unlock = (work: Work, id: string) => note(work, id, null)
