import { insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { lookAtPerson, looksAt } from '../../../platform/persons/index.ts'
import { privately } from '../bases.ts'
import { opinionLife } from '../life.ts'
import { opinionOf, type Opinion } from '../queries.ts'
import { mayLookAtPerson } from '../rules.ts'
import { lookReasonNames, type LookReason } from '../words.ts'

export const lookRuling = ({ caller }: Pick<Work, 'caller'>, opinion: Opinion) =>
  mayLookAtPerson(caller, {
    handledBy: opinion.deputy_id,
    organ: opinion.organ_id,
    toOrgan: opinion.to_organ && !opinion.anonymous,
    known: opinion.person_id !== null && opinion.forgotten_on === null,
  })

/** Whoever must know looks at who it is (查看个人信息): who looked, when and why is written down before it is shown. */
export async function look(work: Work, { id, reason, note }: { id: string; reason: LookReason; note: string }) {
  const opinion = await opinionOf(work, id)
  insist(lookRuling(work, opinion))
  const person = await lookAtPerson(work, {
    id: opinion.person_id ?? '',
    subject: { kind: opinionLife.kind, id },
    reason: [lookReasonNames[reason].zh, note].filter(Boolean).join('：'),
    under: privately,
  })
  const { name, phone, note: noted, erasedOn } = person
  return { name, phone, note: noted, erasedOn }
}

/** Who has looked, for whoever may look herself. */
export const looksOf = async (work: Work, opinion: Opinion) =>
  opinion.person_id && lookRuling(work, opinion).permitted ? looksAt(work.tx, work.congressId, opinion.person_id) : []
