import { addDays, addMonths } from '../../../law/day.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { openMatter, type Openers } from '../../docket/index.ts'
import { contactDueLife, contactRoundLife } from '../life.ts'
import { holderOf, membersOf, pairingsIn, type Member } from '../members/queries.ts'
import { settleDues } from './due.ts'

interface Round {
  readonly id: string
  readonly from: string
  readonly to: string
}

async function openDue(work: Work, { id: roundId, to }: Round, member: Member, deputies: readonly string[]) {
  const { tx, congressId, now } = work
  const id = newId(now.getTime())
  await openMatter(work, contactDueLife, {
    id,
    title: `${member.name}联系代表：${deputies.join('、')}（${to} 前）`.slice(0, 200),
    places: { member: [holderOf(member)] },
    sourceId: roundId,
    days: { 'period-end': to },
    facts: { dueOn: to },
  })
  await tx
    .insertInto('contacts.due')
    .values({ congress_id: congressId, id, round_id: roundId, member_id: member.id })
    .execute()
  // Whom she has met already this quarter she need not meet for it again.
  await settleDues(work, member.id)
}

/** A period opens what every member owes in it (定期联系代表): to meet each deputy she is paired with, by its last day. */
export const openContactRound: Openers[string] = async (work, { periodId, dueOn, name, everyMonths }) => {
  const { tx, congressId, now } = work
  const id = newId(now.getTime())
  const round = { id, from: addDays(addMonths(dueOn, -everyMonths), 1), to: dueOn }
  await openMatter(work, contactRoundLife, {
    id,
    title: `${name.zh}（${round.from} 至 ${round.to}）`,
    places: {},
    days: { 'period-end': dueOn },
    facts: { dueOn },
  })
  await tx
    .insertInto('contacts.round')
    .values({ congress_id: congressId, id, from_day: round.from, to_day: round.to, period_id: periodId })
    .execute()
  const paired = Map.groupBy(await pairingsIn(work, round), ({ memberId }) => memberId)
  for (const member of await membersOf(tx, congressId).where('member.ended_on', 'is', null).execute()) {
    const deputies = (paired.get(member.id) ?? []).map(({ deputy }) => deputy)
    if (deputies.length > 0) await openDue(work, round, member, deputies)
  }
  return id
}
