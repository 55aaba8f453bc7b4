import type { Work } from '../../../platform/http/route.ts'
import { areasOf, deputiesOfArea, expertiseOf } from '../../deputies/index.ts'
import type { Reason } from '../contract.ts'
import { deputiesWithMembers, memberOf, type Member } from './queries.ts'

/** What each deputy shares with a member: a field she knows and the member is in charge of, a village they both go to. */
export async function reasonsFor(work: Work, member: Pick<Member, 'fields' | 'area_ids'>) {
  const { tx, congressId, today } = work
  const reasons = new Map<string, Reason[]>()
  const add = (deputyId: string, reason: Reason) => {
    const known = reasons.get(deputyId) ?? []
    if (!known.some(({ what }) => what === reason.what)) reasons.set(deputyId, [...known, reason])
  }
  const ids = (await deputiesWithMembers(work)).map(({ id }) => id)
  for (const [deputyId, tags] of await expertiseOf(tx, congressId, ids))
    for (const what of tags.filter((tag) => member.fields.includes(tag))) add(deputyId, { kind: 'field', what })
  const names = new Map((await areasOf(tx, congressId)).map(({ id, name }) => [id, name]))
  for (const areaId of member.area_ids)
    for (const { id } of await deputiesOfArea(tx, congressId, areaId, today))
      add(id, { kind: 'area', what: names.get(areaId) ?? '' })
  return reasons
}

const mostShown = 12

/** Deputies to pair a member with (建议联系对象): who shares most with her, and is in touch with fewest so far. */
export async function suggest(work: Work, id: string) {
  const member = await memberOf(work, id)
  const reasons = await reasonsFor(work, member)
  const paired = await work.tx
    .selectFrom('contacts.pairing')
    .select('deputy_id')
    .where('congress_id', '=', work.congressId)
    .where('member_id', '=', id)
    .where('ended_on', 'is', null)
    .execute()
  const taken = new Set(paired.map(({ deputy_id }) => deputy_id))
  const rows = (await deputiesWithMembers(work))
    .filter((deputy) => !taken.has(deputy.id))
    .map((deputy) => ({ ...deputy, reasons: reasons.get(deputy.id) ?? [] }))
    .toSorted((a, b) => b.reasons.length - a.reasons.length || a.members - b.members)
  return { rows: rows.slice(0, mostShown) }
}
