import type { Work } from '../../../platform/http/route.ts'
import { dueDaysOf } from '../../docket/index.ts'
import { suggestionLife } from '../life.ts'
import { note } from '../move.ts'

/** Papers whose reply is still to come within its first count, or was extended. */
const running = ['assigned', 'handling', 'extended'] as const

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
}
