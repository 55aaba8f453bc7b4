import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Reader } from '../../platform/database/house.ts'
import type { Database } from '../../platform/database/schema.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Caller } from '../../platform/identity/index.ts'
import { inquiryLife } from './life.ts'
import type { State } from './words.ts'

type Looker = Pick<Caller, 'roles' | 'deputyId' | 'organId'>
type Looking = ExpressionBuilder<
  Database & { inquiry: Database['inquiries.inquiry']; matter: Database['docket.matter'] },
  'inquiry' | 'matter'
>

const holds = ({ roles }: Pick<Looker, 'roles'>, ...wanted: string[]): boolean =>
  wanted.some((role) => roles.includes(role))

/** An organ sees what it is asked, and what it made a promise in. */
const ofOrgan = (organId: string) => sql<SqlBool>`(inquiry.organ_id = ${organId} or inquiry.id in (
  select source_id from docket.undertaking where owner_kind = 'organ' and owner_id = ${organId}))`

/** Shared by its asker, and answered: every deputy may read it. */
const sharedAndAnswered = sql<SqlBool>`(inquiry.may_share and matter.state <> 'withdrawn' and exists (
  select from inquiries.said where said.congress_id = inquiry.congress_id and said.inquiry_id = inquiry.id
    and said.side = 'answer'))`

/** Whoever asked, whoever answers, the offices between them; other deputies once it is answered, if the asker agreed. */
function visibleTo(caller: Looker) {
  return (eb: Looking): Expression<SqlBool> => {
    if (holds(caller, 'staff', 'chair', 'government-office')) return sql<SqlBool>`true`
    const ways: Expression<SqlBool>[] = []
    if (caller.deputyId && holds(caller, 'deputy'))
      ways.push(eb('inquiry.deputy_id', '=', caller.deputyId), sharedAndAnswered)
    if (caller.organId && holds(caller, 'organ-handler', 'organ-head')) ways.push(ofOrgan(caller.organId))
    return ways.length > 0 ? eb.or(ways) : sql<SqlBool>`false`
  }
}

/** Inquiries with their matters, within what the caller may see. */
export const inquiriesSeenBy = (db: Reader, { congressId, caller }: Pick<Work, 'congressId' | 'caller'>) =>
  db
    .selectFrom('inquiries.inquiry as inquiry')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'inquiry.congress_id').onRef('matter.id', '=', 'inquiry.id'),
    )
    .where('inquiry.congress_id', '=', congressId)
    .where('matter.kind', '=', inquiryLife.kind)
    .where(visibleTo(caller) as never)

/** Who reads single ratings: whoever gave it, the office and the chair; never whoever answers or stands over those. */
export const mayReadRating = (caller: Looker, { deputy_id }: { deputy_id: string }): boolean =>
  !holds(caller, 'organ-handler', 'organ-head', 'government-office') &&
  (holds(caller, 'staff', 'chair') || (holds(caller, 'deputy') && caller.deputyId === deputy_id))

/** @throws NotFound where there is none, or not for this caller */
export async function inquiryOf(work: Work, id: string) {
  const row = await inquiriesSeenBy(work.tx, work)
    .selectAll('inquiry')
    .select(['matter.state', 'matter.version', 'matter.source_id'])
    .where('inquiry.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(inquiryLife.kind)
  return { ...row, state: row.state as State }
}
export type Inquiry = Awaited<ReturnType<typeof inquiryOf>>

/** How many answers it has had. */
export async function answersTo({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string): Promise<number> {
  const { answers } = await tx
    .selectFrom('inquiries.said')
    .select(({ fn }) => fn.countAll<number>().as('answers'))
    .where('congress_id', '=', congressId)
    .where('inquiry_id', '=', id)
    .where('side', '=', 'answer')
    .executeTakeFirstOrThrow()
  return answers
}

/** From which organ to which it has gone, in order. */
export const passingsOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string) =>
  tx
    .selectFrom('inquiries.passing')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('inquiry_id', '=', id)
    .orderBy('id')
    .execute()
export type Passing = Awaited<ReturnType<typeof passingsOf>>[number]
