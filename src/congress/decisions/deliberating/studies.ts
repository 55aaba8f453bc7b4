import type { Reader } from '../../../platform/database/house.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { majorMattersSeenBy } from '../visible.ts'
import { groupStudyLife } from './life.ts'
import type { StudyState, Subject, Verdict } from './words.ts'

/** Group studies with their matters and groups, in the order of the roll. */
export const studies = (db: Reader, congressId: number) =>
  db
    .selectFrom('decisions.group_study as study')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'study.congress_id').onRef('matter.id', '=', 'study.id'),
    )
    .innerJoin('deputies.delegation as group', (on) =>
      on.onRef('group.congress_id', '=', 'study.congress_id').onRef('group.id', '=', 'study.group_id'),
    )
    .selectAll('study')
    .select(['group.name as groupName', 'matter.state', 'matter.version', 'matter.days'])
    .where('study.congress_id', '=', congressId)
    .orderBy('study.group_id')

type Row = Awaited<ReturnType<ReturnType<typeof studies>['execute']>>[number]

const typed = (row: Row) => ({
  ...row,
  state: row.state as StudyState,
  verdict: row.verdict as Verdict | null,
  reasons: row.reasons as { subject: Subject; text: string }[],
  dissent: row.dissent as { deputyId: string; text: string }[],
  days: row.days as Record<string, string>,
})
export type Study = ReturnType<typeof typed>

export const studiesOf = async (
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  matterId: string,
): Promise<Study[]> => (await studies(tx, congressId).where('study.matter_id', '=', matterId).execute()).map(typed)

/** A study of a major matter the caller may see. @throws NotFound */
export async function studyOf(work: Work, id: string): Promise<Study> {
  const row = await studies(work.tx, work.congressId).where('study.id', '=', id).executeTakeFirst()
  const seen =
    row &&
    (await majorMattersSeenBy(work.tx, work.congressId, work.caller)
      .select('major.id')
      .where('major.id', '=', row.matter_id)
      .executeTakeFirst())
  if (!row || !seen) throw new NotFound(groupStudyLife.kind)
  return typed(row)
}

/** How a matter was given to its groups; undefined while it was not. */
export const deliberationOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, matterId: string) =>
  tx
    .selectFrom('decisions.group_deliberation')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .executeTakeFirst()
