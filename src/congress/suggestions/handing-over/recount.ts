import type { Work } from '../../../platform/http/route.ts'
import { dueDaysOf } from '../../docket/index.ts'
import { suggestionLife } from '../life.ts'
import { note } from '../move.ts'
import { separatePartLife } from './life.ts'
import { separatePartsOf, type OrganPart } from './parties.ts'

/** Papers whose reply is still to come within its first count, or was extended. */
const running = ['assigned', 'handling', 'extension-asked', 'extended'] as const

type DueOn = Awaited<ReturnType<typeof dueDaysOf>>

/** The day a part's reply falls due, or will once its organ has signed; null where it has replied. */
function partDueOn(dueOn: DueOn, { state, assignedOn, dueOn: owedOn }: OrganPart): string | null {
  return state === 'assigned' ? dueOn({ state: 'handling', act: 'reply', start: assignedOn }) : owedOn
}

/** A paper handled separately waits for the latest of its parts. */
async function recountSeparate(work: Work): Promise<void> {
  const dueOn = await dueDaysOf(work, separatePartLife)
  const papers = await work.tx
    .selectFrom('suggestions.suggestion as suggestion')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'suggestion.congress_id').onRef('matter.id', '=', 'suggestion.id'),
    )
    .select(['suggestion.id', 'suggestion.reply_due_on'])
    .where('suggestion.congress_id', '=', work.congressId)
    .where('matter.state', '=', 'separate')
    .execute()
  for (const { id, reply_due_on } of papers) {
    const days = (await separatePartsOf(work, id)).flatMap((part) => partDueOn(dueOn, part) ?? [])
    const latest = days.toSorted().at(-1)
    if (latest && latest !== reply_due_on) await note(work, id, { reply_due_on: latest })
  }
}

/** The days replies fall due as the duties have them, or as they will once the organ has signed: the lists say the same. */
export async function recountReplies(work: Work): Promise<void> {
  const { tx, congressId } = work
  const dueOn = await dueDaysOf(work, suggestionLife)
  const papers = await tx
    .selectFrom('suggestions.suggestion as suggestion')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'suggestion.congress_id').onRef('matter.id', '=', 'suggestion.id'),
    )
    .leftJoin('docket.duty as duty', (on) =>
      on
        .onRef('duty.congress_id', '=', 'matter.congress_id')
        .onRef('duty.matter_id', '=', 'matter.id')
        .on('duty.act', '=', 'reply')
        .on('duty.ended_at', 'is', null),
    )
    .select(['suggestion.id', 'suggestion.assigned_on', 'suggestion.reply_due_on', 'duty.due_on'])
    .where('suggestion.congress_id', '=', congressId)
    .where('matter.state', 'in', running)
    .execute()
  for (const { id, assigned_on, reply_due_on, due_on } of papers) {
    const due = due_on ?? (assigned_on && dueOn({ state: 'handling', act: 'reply', start: assigned_on }))
    if (due && due !== reply_due_on) await note(work, id, { reply_due_on: due })
  }
  await recountSeparate(work)
}
