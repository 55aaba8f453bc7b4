import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Reader } from '../../platform/database/house.ts'
import type { Database } from '../../platform/database/schema.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Caller } from '../../platform/identity/index.ts'
import { opinionLife } from './life.ts'
import type { State } from './words.ts'

type Looker = Pick<Caller, 'roles' | 'deputyId' | 'organId' | 'accountId'>
type Looking = ExpressionBuilder<
  Database & { opinion: Database['opinions.opinion']; matter: Database['docket.matter'] },
  'opinion' | 'matter'
>

const holds = ({ roles }: Pick<Looker, 'roles'>, ...wanted: string[]): boolean =>
  wanted.some((role) => roles.includes(role))

export const isOfOrgan = (caller: Pick<Looker, 'roles' | 'organId'>): boolean =>
  caller.organId !== null && holds(caller, 'organ-handler', 'organ-head')

/** Whose own opinions they are: a deputy's, an organ's; for the office, those that wait to be looked at. */
export function isMine(caller: Looker) {
  return (eb: Looking): Expression<SqlBool> => {
    const ways: Expression<SqlBool>[] = []
    if (caller.deputyId && holds(caller, 'deputy'))
      ways.push(
        eb('opinion.deputy_id', '=', caller.deputyId),
        eb('opinion.meant_for', '=', caller.deputyId),
        eb('opinion.taken_by', '=', caller.accountId),
      )
    if (caller.organId && isOfOrgan(caller))
      ways.push(
        eb('opinion.organ_id', '=', caller.organId),
        sql<SqlBool>`exists (select from opinions.said where said.congress_id = opinion.congress_id
          and said.opinion_id = opinion.id and said.organ_id = ${caller.organId})`,
      )
    return ways.length > 0 ? eb.or(ways) : sql<SqlBool>`false`
  }
}

/** The office and the chair; the deputy it is with, or was meant for; the organ that handles it; the government's office once an organ has it. */
function visibleTo(caller: Looker) {
  return (eb: Looking): Expression<SqlBool> => {
    if (holds(caller, 'staff', 'chair')) return sql<SqlBool>`true`
    const mine = isMine(caller)(eb)
    return holds(caller, 'government-office') ? eb.or([mine, eb('opinion.organ_id', 'is not', null)]) : mine
  }
}

/** Opinions with their matters, whoever asks: for the room's own reading. */
export const opinionsIn = (db: Reader, congressId: number) =>
  db
    .selectFrom('opinions.opinion as opinion')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'opinion.congress_id').onRef('matter.id', '=', 'opinion.id'),
    )
    .where('opinion.congress_id', '=', congressId)
    .where('matter.kind', '=', opinionLife.kind)

/** Opinions with their matters, within what the caller may see. */
export const opinionsSeenBy = (db: Reader, { congressId, caller }: Pick<Work, 'congressId' | 'caller'>) =>
  opinionsIn(db, congressId).where(visibleTo(caller) as never)

const whole = (rows: ReturnType<typeof opinionsIn>) =>
  rows.selectAll('opinion').select(['matter.state', 'matter.version', 'matter.ended_at'])

/** @throws NotFound where there is none, or not for this caller */
export async function opinionOf(work: Work, id: string) {
  const row = await whole(opinionsSeenBy(work.tx, work)).where('opinion.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound(opinionLife.kind)
  return { ...row, state: row.state as State }
}
export type Opinion = Awaited<ReturnType<typeof opinionOf>>

/** The opinion with a mark of its own, of its code or its form, whoever asks. */
export async function opinionMarked(
  { tx, congressId }: { tx: Reader; congressId: number },
  mark: 'code_mark' | 'form_mark' | 'id',
  value: string,
): Promise<Opinion | null> {
  const row = await whole(opinionsIn(tx, congressId)).where(`opinion.${mark}`, '=', value).executeTakeFirst()
  return row ? { ...row, state: row.state as State } : null
}

/** What was answered and added, in order. */
export const saidIn = ({ tx, congressId }: { tx: Reader; congressId: number }, id: string) =>
  tx
    .selectFrom('opinions.said')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('opinion_id', '=', id)
    .orderBy('id')
    .execute()

/** From which organ to which it has gone, in order. */
export const passingsOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string) =>
  tx
    .selectFrom('opinions.passing')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('opinion_id', '=', id)
    .orderBy('id')
    .execute()
export type Passing = Awaited<ReturnType<typeof passingsOf>>[number]

/** Photos and voice sent with it. */
export const attachmentsOf = ({ tx, congressId }: { tx: Reader; congressId: number }, id: string) =>
  tx
    .selectFrom('opinions.attachment as attachment')
    .innerJoin('files.file as file', (on) =>
      on.onRef('file.congress_id', '=', 'attachment.congress_id').onRef('file.id', '=', 'attachment.file_id'),
    )
    .select(['attachment.file_id as fileId', 'attachment.caption', 'attachment.kind'])
    .select(['file.name', 'file.media_type as mediaType'])
    .where('attachment.congress_id', '=', congressId)
    .where('attachment.opinion_id', '=', id)
    .orderBy('attachment.file_id')
    .execute()
