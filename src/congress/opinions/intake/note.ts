import type { z } from 'zod'
import { insist, permit, refuse } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { newCode } from '../../../platform/portal/code.ts'
import { notePassedOn } from '../../voters/index.ts'
import { looking } from '../bases.ts'
import { opinionMarked } from '../queries.ts'
import { mayBeReached } from '../rules.ts'
import type { noteOpinion } from './contract.ts'
import { takeIn } from './take-in.ts'

type Noting = z.output<NonNullable<typeof noteOpinion.body>>

/** Whose it is: what a deputy notes is hers; the office may give it to a deputy at once, or look at it first. */
function deputyFor({ caller }: Work, deputyId: string | null): string | null {
  const own = caller.roles.includes('deputy') ? caller.deputyId : null
  if (!own || caller.roles.includes('staff')) return deputyId ?? own
  insist(deputyId && deputyId !== own ? refuse(looking, 'opinion-not-your-deputy') : permit(looking))
  return own
}

/** A deputy or the office notes what somebody said (民情记录), in a minute. @returns the code to give to the person */
export async function noteDown(work: Work, noting: Noting) {
  const { name, phone, contactId, ...rest } = noting
  insist(mayBeReached({ reach: rest.reach, phone }))
  const before = await opinionMarked(work, 'id', rest.id)
  const code = newCode()
  const moved = await takeIn(work, { ...rest, deputyId: deputyFor(work, rest.deputyId), person: { name, phone }, code })
  if (contactId) await notePassedOn(work, { id: contactId, opinionId: rest.id })
  return { ...moved, code: before ? null : code }
}
