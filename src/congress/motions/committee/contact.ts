import { DeputiesLaw } from '../../../law/deputies-law.ts'
import { allOf, insist, permit, refuse } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { motionOf, type Motion } from '../move.ts'
import { mayNoteContact } from '../rules.ts'
import { contactWayNames, type ContactWay } from '../words.ts'

interface Contacting {
  readonly id: string
  readonly motionId: string
  readonly heldOn: string
  readonly way: ContactWay
  readonly whom: string
  readonly said: string
}

/** Whether the caller is of the committee that has, or had, the motion before it. */
export const isWithCommittee = ({ caller }: Pick<Work, 'caller'>, motion: Pick<Motion, 'committee_id'>): boolean =>
  caller.organId !== null &&
  caller.organId === motion.committee_id &&
  caller.roles.some((role) => role === 'organ-handler' || role === 'organ-head')

/** A committee notes that it was in touch with the movers (联系提案代表，代表法 50). Sent twice, it is noted once. */
export async function noteContact(work: Work, { id, motionId, heldOn, way, whom, said }: Contacting) {
  const { tx, congressId, caller, today } = work
  const motion = await motionOf(work, motionId)
  const article = DeputiesLaw('50')
  insist(
    allOf(
      isWithCommittee(work, motion) ? permit(article) : refuse(article, 'not-with-your-organ'),
      mayNoteContact({ heldOn, today }),
    ),
  )
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('motions.contact')
    .values({
      congress_id: congressId,
      id,
      motion_id: motionId,
      organ_id: motion.committee_id as string,
      held_on: heldOn,
      way,
      whom,
      said,
      noted_by: caller.name,
      noted_on: today,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows)
    await record(work, {
      name: 'motion.contacted',
      subject: { kind: 'motion', id: motionId },
      actor: caller,
      under: article,
      facts: { heldOn, way: contactWayNames[way], whom, outcome: said },
    })
  return { id }
}
