import type { Day } from '../../../law/day.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dueOfDuty, enterMatter } from '../../docket/index.ts'
import { coSignatureLife } from '../life.ts'
import { placesOfInvitation } from './places.ts'
import type { Standing } from './queries.ts'
import { noteSignatory, turn } from './turn.ts'

/** The day an invitation is to be answered by: so many days from today, or the cut-off where that comes first. */
export async function answerBy(work: Work, cutOff: Day | null): Promise<Day> {
  const counted = await dueOfDuty(work, coSignatureLife, { setting: 'co-signing.answer-within', start: work.today })
  return cutOff !== null && cutOff >= work.today && cutOff < counted ? cutOff : counted
}

/** Names that came in with an imported paper have no invitation yet: confirming needs one. */
async function askToConfirm(work: Work, standing: Standing, by: Day): Promise<void> {
  const id = newId()
  await enterMatter(work, coSignatureLife, {
    id,
    title: await titleOf(work, standing.matter_id),
    state: 'to-confirm',
    sourceId: standing.matter_id,
    places: await placesOfInvitation(work, standing.matter_id, standing.deputy_id),
    days: { 'answer-by': by },
    enteredOn: work.today,
    openedOn: work.today,
  })
  await noteSignatory(work, standing, { state: 'to-confirm', answer_by: by, invitation_id: id })
}

const titleOf = async ({ tx, congressId }: Work, matterId: string): Promise<string> =>
  (
    await tx
      .selectFrom('docket.matter')
      .select('title')
      .where('congress_id', '=', congressId)
      .where('id', '=', matterId)
      .executeTakeFirstOrThrow()
  ).title

/** The text is another one now: whoever signed the last confirms again, for she knows only what she has read. */
export async function textChanged(work: Work, matterId: string): Promise<void> {
  const signed = await work.tx
    .selectFrom('drafting.signatory')
    .selectAll()
    .where('congress_id', '=', work.congressId)
    .where('matter_id', '=', matterId)
    .where('state', '=', 'signed')
    .orderBy('deputy_id')
    .forUpdate()
    .execute()
  if (signed.length === 0) return
  const by = await answerBy(work, null)
  for (const standing of signed)
    if (standing.invitation_id)
      await turn(work, standing, {
        act: 'change',
        state: 'to-confirm',
        changes: { answer_by: by },
        days: { 'answer-by': by },
      })
    else await askToConfirm(work, standing, by)
}
