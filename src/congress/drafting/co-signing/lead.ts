import { allOf, insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { matterForUpdate } from '../../docket/index.ts'
import { record } from '../../../platform/record/record.ts'
import { mayWrite } from '../co-drafting/rules.ts'
import type { Paper } from '../papers.ts'
import { enterSignatories } from './enter.ts'
import { gatheringOf, mayLead } from './gathering.ts'
import { askingRuling } from './invite.ts'
import { signatoryForUpdate, stateOf, type Standing } from './queries.ts'
import { mayCancel, mayEnterNames, mayGatherNames, mayHoldPen } from './rules.ts'
import { noteSignatory, turn } from './turn.ts'

const stateIn = (standing: Standing | undefined) => ({ state: standing ? stateOf(standing) : null })

/** The lead deputy takes back an invitation not answered yet (取消邀请). */
export async function cancel(work: Work, paper: Paper, deputyId: string): Promise<{ id: string }> {
  const standing = await signatoryForUpdate(work, paper.id, deputyId)
  insist(allOf(mayLead(paper), mayCancel(stateIn(standing))))
  if (standing) await turn(work, standing, { act: 'cancel', state: 'cancelled', changes: { holds_pen: false } })
  return { id: paper.id }
}

/** The lead deputy gives one who takes part the pen, or takes it back (共同起草). */
export async function givePen(
  work: Work,
  paper: Paper,
  { deputyId, holds }: { deputyId: string; holds: boolean },
): Promise<{ id: string }> {
  const standing = await signatoryForUpdate(work, paper.id, deputyId)
  insist(allOf(mayLead(paper), mayWrite({ writes: paper.leads, open: paper.open }), mayHoldPen(stateIn(standing))))
  if (!standing || standing.holds_pen === holds) return { id: paper.id }
  await noteSignatory(work, standing, { holds_pen: holds })
  await record(work, {
    name: holds ? 'drafting.pen-given' : 'drafting.pen-taken',
    subject: { kind: 'drafting', id: paper.id },
    actor: work.caller,
    facts: { deputyId },
  })
  return { id: paper.id }
}

const originalsOf = async ({ tx, congressId }: Work, matterId: string): Promise<number> => {
  const { originals } = await tx
    .selectFrom('drafting.attachment')
    .select(({ fn }) => fn.countAll<number>().as('originals'))
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .where('kind', '=', 'paper-original')
    .executeTakeFirstOrThrow()
  return originals
}

/** Staff enter the names on the paper original of a paper they enter for a deputy (代录). */
export async function enterPaperNames(
  work: Work,
  paper: Paper,
  deputies: readonly string[],
): Promise<{ entered: number }> {
  await matterForUpdate(work.tx, work.congressId, paper)
  const gathering = mayGatherNames(await gatheringOf(work, paper), work.today)
  insist(allOf(mayLead(paper), gathering, mayEnterNames({ originals: await originalsOf(work, paper.id) })))
  const each = [...new Set(deputies)]
  for (const deputyId of each) insist(await askingRuling(work, paper, deputyId))
  await enterSignatories(work, { matterId: paper.id, deputies: each, signedOn: work.today })
  await record(work, {
    name: 'drafting.names-entered',
    subject: { kind: 'drafting', id: paper.id },
    actor: work.caller,
    facts: { deputies: each },
  })
  return { entered: each.length }
}
