import { allOf } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { undertake } from '../../docket/index.ts'
import { move, note, paperOf, type Moved } from '../move.ts'
import { organ } from '../places.ts'
import { mayPromise, mayReply } from '../rules.ts'
import type { ResultClass } from '../words.ts'

export interface Replying {
  readonly id: string
  readonly version: number
  readonly text: string
  readonly resultClass: ResultClass
  readonly promises: readonly { promise: string; dueOn: string }[]
}

const lastDue = (promises: Replying['promises'], today: string): string =>
  promises.reduce((last, { dueOn }) => (dueOn > last ? dueOn : last), today)

/** The handling organ answers the deputy (答复); each thing it promises becomes an undertaking. */
export async function reply(work: Work, { id, version, text, resultClass, promises }: Replying): Promise<Moved> {
  const { tx, congressId, today, now } = work
  const paper = await paperOf(work, id)
  const moved = await move(work, {
    id,
    version,
    act: 'reply',
    ask: () => allOf(mayReply({ resultClass, promises: promises.length }), mayPromise(promises, today)),
    days: { promised: lastDue(promises, today) },
    facts: { resultClass, promises: promises.length },
  })
  const organId = paper.organ_id as string
  await tx
    .insertInto('suggestions.reply')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      suggestion_id: id,
      organ_id: organId,
      text,
      result_class: resultClass,
      replied_on: today,
    })
    .execute()
  const verifiers = [
    ...(paper.lead_deputy_id ? [{ kind: 'deputy', id: paper.lead_deputy_id } as const] : []),
    { kind: 'role', id: 'staff' } as const,
  ]
  for (const { promise, dueOn } of promises)
    await undertake(work, { sourceId: id, promise, owner: organ(organId), verifiers, dueOn })
  await note(work, id, { result_class: resultClass, replied_on: today })
  return moved
}
