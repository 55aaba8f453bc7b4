import { insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { answer } from '../handling/answer.ts'
import { handOn } from '../handling/look.ts'
import { isOfOrgan } from '../queries.ts'
import { groupOf, membersOf, seenOf, type AlikeRow } from './queries.ts'
import { mayHandleTogether } from './rules.ts'

/** What the office may hand on now. */
export const waitsForOrgan = ({ state }: AlikeRow): boolean => state === 'received' || state === 'with-deputy'

/** What this caller may answer now: an organ what it has, a deputy what is hers, the office what is with its stations. */
export function waitsForAnswer({ caller }: Work, { state, organ_id, deputy_id }: AlikeRow): boolean {
  if (state === 'with-organ') return isOfOrgan(caller) && organ_id === caller.organId
  if (state !== 'with-deputy') return false
  const office = caller.roles.includes('staff') || caller.roles.includes('chair')
  return office || (caller.roles.includes('deputy') && deputy_id !== null && deputy_id === caller.deputyId)
}

/** Members this caller sees, under the group's lock, so that no two handle them at once. */
async function members(work: Work, id: string): Promise<AlikeRow[]> {
  await groupOf(work, id, true)
  const all = await membersOf(work.tx, work.congressId, id)
  return seenOf(
    work,
    all.map((row) => row.id),
  )
}

/** 一并交办: each member that waits goes to the one organ, with its own day. @throws NotFound, Overtaken, Refused */
export async function handOnGroup(
  work: Work,
  { id, organId, note }: { id: string; organId: string; note: string },
): Promise<{ id: string; done: number }> {
  const waiting = (await members(work, id)).filter(waitsForOrgan)
  insist(mayHandleTogether(waiting.length))
  for (const row of waiting)
    await handOn(work, { id: row.id, version: row.version, organId, note, urgent: false, withFiles: false })
  return { id, done: waiting.length }
}

/** 分别答复: the same words to each, and each person is told and rates for herself. @throws NotFound, Overtaken, Refused */
export async function answerGroup(
  work: Work,
  { id, text }: { id: string; text: string },
): Promise<{ id: string; done: number }> {
  const waiting = (await members(work, id)).filter((row) => waitsForAnswer(work, row))
  insist(mayHandleTogether(waiting.length))
  for (const row of waiting) await answer(work, { id: row.id, version: row.version, text })
  return { id, done: waiting.length }
}
