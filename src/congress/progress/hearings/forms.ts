import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { progressFormLife } from './life.ts'

const forms = ({ tx, congressId }: Work) =>
  tx
    .selectFrom('progress.form as form')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'form.congress_id').onRef('matter.id', '=', 'form.id'),
    )
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'form.congress_id').onRef('organ.id', '=', 'form.organ_id'),
    )
    .innerJoin('gatherings.gathering as gathering', (on) =>
      on.onRef('gathering.congress_id', '=', 'form.congress_id').onRef('gathering.id', '=', 'form.gathering_id'),
    )
    .innerJoin('docket.matter as hearing', (on) =>
      on.onRef('hearing.congress_id', '=', 'form.congress_id').onRef('hearing.id', '=', 'form.gathering_id'),
    )
    .selectAll('form')
    .select([
      'organ.name as organ',
      'gathering.held_on as heldOn',
      'hearing.state as hearingState',
      'matter.state',
      'matter.version',
      'matter.title',
      'matter.source_id',
    ])
    .where('form.congress_id', '=', congressId)

export const formsOf = (work: Work, gatheringId: string) =>
  forms(work).where('form.gathering_id', '=', gatheringId).execute()

/** For whoever does not answer for the organ, nor organises, a form is not there. @throws NotFound */
export async function formOf(work: Work, id: string) {
  const { organId, roles } = work.caller
  const form = await forms(work).where('form.id', '=', id).executeTakeFirst()
  const own = roles.some((role) => role === 'organ-handler' || role === 'organ-head')
  const mine = own && form?.organ_id === organId
  if (!form || !(mine || roles.some((role) => role === 'staff' || role === 'chair')))
    throw new NotFound(progressFormLife.kind)
  return form
}

/** What was reported in these forms, by form and item, with the titles of the items. */
export async function linesOf({ tx, congressId }: Work, formIds: readonly string[]) {
  if (formIds.length === 0) return []
  return tx
    .selectFrom('progress.form_line as line')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'line.congress_id').onRef('matter.id', '=', 'line.item_id'),
    )
    .select([
      'line.form_id as formId',
      'line.item_id as itemId',
      'matter.title',
      'line.said',
      'line.expected_on as expectedOn',
    ])
    .where('line.congress_id', '=', congressId)
    .where('line.form_id', 'in', formIds)
    .orderBy('matter.title')
    .execute()
}
