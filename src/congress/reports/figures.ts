import { sql } from 'kysely'
import type { Work } from '../../platform/http/route.ts'
import { organsOf } from '../organs/index.ts'
import { papersThen } from '../suggestions/index.ts'
import type { Figures } from './words.ts'

interface Period {
  readonly from: string
  readonly to: string
}

/** What is of the government, where the government as a whole reports. */
const ofGovernment = ['government-office', 'department', 'township-government', 'public-utility']

async function organsIn({ tx, congressId }: Work, organId: string | null): Promise<string[]> {
  if (organId) return [organId]
  return (await organsOf(tx, congressId)).filter(({ kind }) => ofGovernment.includes(kind)).map(({ id }) => id)
}

type Promised = Pick<Figures, 'promisesDue' | 'promisesKept' | 'promisesLate' | 'decisionsFollowed'>

/** Promises of these organs that fell due in a period, or were owed from before; and decisions they are carrying out. */
async function promised({ tx, congressId }: Work, organs: readonly string[], { from, to }: Period): Promise<Promised> {
  const { rows } = await sql<Promised>`
    select count(*) filter (where undertaking.due_on between ${from} and ${to}) as "promisesDue",
      count(*) filter (where undertaking.due_on between ${from} and ${to} and ended.on_day <= ${to}) as "promisesKept",
      count(*) filter (where undertaking.due_on <= ${to} and (ended.on_day is null or ended.on_day > ${to})) as "promisesLate",
      count(distinct source.id) filter (where source.kind = 'major-matter'
        and (ended.on_day is null or ended.on_day >= ${from})) as "decisionsFollowed"
    from docket.undertaking
    join docket.matter on matter.congress_id = undertaking.congress_id and matter.id = undertaking.id
    join docket.matter as source on source.congress_id = undertaking.congress_id and source.id = undertaking.source_id
    cross join lateral (select (matter.ended_at at time zone 'Asia/Shanghai')::date as on_day) as ended
    where undertaking.congress_id = ${congressId} and undertaking.owner_kind = 'organ'
      and undertaking.owner_id = any(${organs}::text[]) and undertaking.promised_on <= ${to}`.execute(tx)
  return rows[0] ?? { promisesDue: 0, promisesKept: 0, promisesLate: 0, decisionsFollowed: 0 }
}

async function answered({ tx, congressId }: Work, organs: readonly string[], { from, to }: Period): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from inquiries.said
    where congress_id = ${congressId} and side = 'answer' and organ_id = any(${organs}::uuid[])
      and said_on between ${from} and ${to}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** What the work itself says of an organ's period, up to today: nobody types it twice. */
export async function figuresOf(work: Work, organId: string | null, { from, to }: Period): Promise<Figures> {
  const organs = await organsIn(work, organId)
  const period = { from, to: to < work.today ? to : work.today }
  const papers = (await papersThen(work, period)).filter((paper) => paper.organId && organs.includes(paper.organId))
  const late = ({ repliedOn, dueOn }: (typeof papers)[number]) => !repliedOn && dueOn !== null && dueOn < period.to
  return {
    papersHeld: papers.length,
    papersReplied: papers.filter(({ repliedOn }) => repliedOn !== null).length,
    papersLate: papers.filter(late).length,
    papersClosed: papers.filter(({ closed }) => closed).length,
    ...(await promised(work, organs, period)),
    questionsAnswered: await answered(work, organs, period),
  }
}
