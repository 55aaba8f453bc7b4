import type { Day } from '../../../law/day.ts'
import { allOf, insist, refuse, type Ruling } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { mandateOf, mayExerciseMandate } from '../../deputies/index.ts'
import { matterForUpdate, openMatter } from '../../docket/index.ts'
import { asked, coSignatureLife } from '../life.ts'
import type { Paper } from '../papers.ts'
import { takingPart } from '../words.ts'
import { gatheringOf, mayLead } from './gathering.ts'
import { placesOfInvitation } from './places.ts'
import { signatoryForUpdate } from './queries.ts'
import { mayBeAsked, mayGatherNames } from './rules.ts'
import { answerBy } from './text-changed.ts'

/** Whether one deputy may be asked: of this congress, in office, and not the lead deputy herself. */
export async function askingRuling(work: Work, paper: Paper, deputyId: string): Promise<Ruling> {
  const mandate = await mandateOf(work.tx, work.congressId, deputyId)
  if (!mandate) return refuse(asked, 'not-a-deputy-here')
  return allOf(mayBeAsked({ isLead: deputyId === paper.leadDeputyId }), mayExerciseMandate(mandate, work.today))
}

/**
 * The lead deputy asks others for their names (邀请联名), all of them or none. Whoever takes part already is not asked
 * again, so that sending twice asks once. @returns how many were asked now
 */
export async function invite(work: Work, paper: Paper, deputies: readonly string[]): Promise<{ invited: number }> {
  await matterForUpdate(work.tx, work.congressId, paper)
  const gathering = await gatheringOf(work, paper)
  insist(allOf(mayLead(paper), mayGatherNames(gathering, work.today)))
  const each = [...new Set(deputies)]
  for (const deputyId of each) insist(await askingRuling(work, paper, deputyId))
  const by = await answerBy(work, gathering.cutOff)
  let invited = 0
  for (const deputyId of each) if (await askOne(work, paper, { deputyId, by })) invited += 1
  return { invited }
}

async function askOne(work: Work, paper: Paper, { deputyId, by }: { deputyId: string; by: Day }): Promise<boolean> {
  const standing = await signatoryForUpdate(work, paper.id, deputyId)
  if (standing && (takingPart as readonly string[]).includes(standing.state)) return false
  const id = newId()
  await openMatter(work, coSignatureLife, {
    id,
    title: paper.title,
    sourceId: paper.id,
    places: await placesOfInvitation(work, paper.id, deputyId),
    days: { 'answer-by': by },
  })
  const row = {
    state: 'invited',
    holds_pen: false,
    invitation_id: id,
    invited_on: work.today,
    answer_by: by,
    opened_at: null,
    opened_version: null,
    signed_on: null,
    signed_version: null,
    reason: '',
  }
  await work.tx
    .insertInto('drafting.signatory')
    .values({ congress_id: work.congressId, matter_id: paper.id, deputy_id: deputyId, ...row })
    .onConflict((on) => on.columns(['congress_id', 'matter_id', 'deputy_id']).doUpdateSet(row))
    .execute()
  return true
}
