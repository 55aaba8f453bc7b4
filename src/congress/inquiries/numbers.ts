import { sql } from 'kysely'
import type { Work } from '../../platform/http/route.ts'
import type { InquiryFigures } from './contract.ts'
import { inGroups } from './few.ts'

interface Counted {
  readonly id: string
  readonly name: string
  readonly asked: number
  readonly in_time: number
  readonly late: number
  readonly waiting: number
  readonly unanswered: number
}

/** Every question put to an organ, and how it was answered; what was taken back unanswered was not put. */
async function counted({ tx, congressId, today }: Work, organId: string | null): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select organ.id, organ.name,
      count(*) as asked,
      count(*) filter (where answer.in_time) as in_time,
      count(*) filter (where not answer.in_time) as late,
      count(*) filter (where answer.round is null and not late.past) as waiting,
      count(*) filter (where answer.round is null and late.past) as unanswered
    from inquiries.said as question
    join inquiries.inquiry on inquiry.congress_id = question.congress_id and inquiry.id = question.inquiry_id
    join docket.matter on matter.congress_id = inquiry.congress_id and matter.id = inquiry.id
    left join inquiries.said as answer on answer.congress_id = question.congress_id
      and answer.inquiry_id = question.inquiry_id and answer.round = question.round and answer.side = 'answer'
    join organs.organ on organ.congress_id = question.congress_id
      and organ.id = coalesce(answer.organ_id, inquiry.organ_id)
    cross join lateral (select matter.state in ('before-presidium', 'urged', 'closed') or exists (
      select from docket.duty where duty.congress_id = matter.congress_id and duty.matter_id = matter.id
        and duty.ended_at is null and duty.due_on < ${today}) as past) as late
    where question.congress_id = ${congressId} and question.side = 'question'
      and not (answer.round is null and matter.state = 'withdrawn')
      and (${organId}::uuid is null or organ.id = ${organId}::uuid)
    group by organ.id, organ.name
    order by asked desc, organ.name`.execute(tx)
  return rows
}

/** What deputies thought of an organ's answers, the oldest first. */
async function ratings({ tx, congressId }: Work): Promise<Map<string, boolean[]>> {
  const rows = await tx
    .selectFrom('inquiries.rating')
    .select(['organ_id', 'satisfied'])
    .where('congress_id', '=', congressId)
    .orderBy('rated_at')
    .orderBy('inquiry_id')
    .execute()
  const byOrgan = new Map<string, boolean[]>()
  for (const { organ_id, satisfied } of rows) byOrgan.set(organ_id, [...(byOrgan.get(organ_id) ?? []), satisfied])
  return byOrgan
}

/** How organs answer (各单位答复情况): an organ reads its own row; ratings are told singly to the congress's office only. */
export async function numbers(work: Work): Promise<{ rows: InquiryFigures[]; sumsOnly: boolean }> {
  const has = (...roles: string[]) => roles.some((role) => work.caller.roles.includes(role))
  const answers = has('organ-handler', 'organ-head')
  const sumsOnly = answers || has('government-office') || !has('staff', 'chair')
  const onlyOrgan = answers && !has('staff', 'chair', 'deputy', 'government-office') ? work.caller.organId : null
  const rated = await ratings(work)
  const rows = (await counted(work, onlyOrgan)).map(({ id, name, asked, in_time, late, waiting, unanswered }) => {
    const all = rated.get(id) ?? []
    const told = sumsOnly ? inGroups(all) : all
    const known = told.length > 0
    return {
      organ: { id, name },
      asked,
      inTime: in_time,
      late,
      waiting,
      unanswered,
      rated: known ? told.length : null,
      satisfied: known ? told.filter(Boolean).length : null,
    }
  })
  return { rows, sumsOnly }
}
