import { allOf, insist } from '../../../law/ruling.ts'
import type { Day } from '../../../law/day.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { mayMend } from '../co-drafting/rules.ts'
import type { Writing } from '../standing.ts'
import { attachmentsIn, takeOut } from './attachments.ts'
import { mayBeStudied } from './rules.ts'

interface Study {
  readonly beganOn: Day
  readonly endedOn: Day
  readonly place: string
  readonly whom: string
  readonly found: string
}

const studies = ({ tx, congressId }: Work, matterId: string) =>
  tx
    .selectFrom('drafting.field_study')
    .select(['id', 'began_on as beganOn', 'ended_on as endedOn', 'place', 'whom', 'found', 'written_by as by'])
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)

export const studiesOf = (work: Work, matterId: string) =>
  studies(work, matterId).orderBy('began_on').orderBy('id').execute()

/** What the deputies found on the spot (调研记录), written or rewritten under one id. */
export async function saveStudy(work: Work, paper: Writing, id: string, study: Study): Promise<{ id: string }> {
  insist(allOf(mayMend(paper), mayBeStudied(study, work.today)))
  const row = {
    began_on: study.beganOn,
    ended_on: study.endedOn,
    place: study.place,
    whom: study.whom,
    found: study.found,
  }
  const written = { written_by: work.caller.name, written_at: work.now }
  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('drafting.field_study')
    .values({ congress_id: work.congressId, id, matter_id: paper.id, ...row, ...written })
    // Another paper's study keeps its own words.
    .onConflict((on) =>
      on.columns(['congress_id', 'id']).doUpdateSet(row).where('drafting.field_study.matter_id', '=', paper.id),
    )
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) throw new NotFound('field-study')
  await note(work, paper.id, 'drafting.study-saved', { place: study.place })
  return { id }
}

const note = (work: Work, id: string, name: `drafting.${string}`, facts: Record<string, unknown>) =>
  record(work, { name, subject: { kind: 'drafting', id }, actor: work.caller, facts })

/** A field study is taken out of a paper still being written, with its photos. */
export async function removeStudy(work: Work, paper: Writing, id: string): Promise<{ id: string }> {
  insist(mayMend(paper))
  const found = await studies(work, paper.id).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!found) throw new NotFound('field-study')
  const photos = await attachmentsIn(work, paper.id).where('attachment.study_id', '=', id).execute()
  for (const { fileId } of photos) await takeOut(work, fileId)
  await work.tx
    .deleteFrom('drafting.field_study')
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .execute()
  await note(work, paper.id, 'drafting.study-removed', { place: found.place })
  return { id }
}
