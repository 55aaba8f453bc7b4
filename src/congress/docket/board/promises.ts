import { sql } from 'kysely'
import type { Answer } from '../../../platform/http/contract.ts'
import type { Work } from '../../../platform/http/route.ts'
import { addDays } from '../clock/index.ts'
import type { readPromises } from './contract.ts'

type Board = Answer<typeof readPromises>

const overseers = ['staff', 'chair', 'government-office']

/** How promises are kept, in one question: the whole congress's, or an organ's own (承诺兑现). */
export async function promises({ tx, congressId, caller, today }: Work): Promise<Board> {
  const year = Number(today.slice(0, 4))
  const all = caller.roles.some((role) => overseers.includes(role))
  const endedOn = sql`(matter.ended_at at time zone 'Asia/Shanghai')::date`
  const thisYear = sql`${endedOn} >= ${`${year}-01-01`}`
  const { rows } = await sql<Omit<Board, 'year'>>`
    select
      (count(*) filter (where matter.ended_at is null))::int as open,
      (count(*) filter (where matter.ended_at is null and undertaking.due_on < ${today}))::int as broken,
      (count(*) filter (where matter.state = 'open'
        and undertaking.due_on between ${today}::date and ${addDays(today, 30)}::date))::int as soon,
      (count(*) filter (where matter.state = 'reported'))::int as "toVerify",
      (count(*) filter (where ${thisYear} and ${endedOn} <= undertaking.due_on))::int as kept,
      (count(*) filter (where ${thisYear} and ${endedOn} > undertaking.due_on))::int as "keptLate"
    from docket.undertaking as undertaking
    join docket.matter as matter on matter.congress_id = undertaking.congress_id and matter.id = undertaking.id
    where undertaking.congress_id = ${congressId}
      ${all ? sql`` : sql`and undertaking.owner_kind = 'organ' and undertaking.owner_id = ${caller.organId ?? ''}`}`.execute(
    tx,
  )
  return { year, ...(rows[0] as Omit<Board, 'year'>) }
}
