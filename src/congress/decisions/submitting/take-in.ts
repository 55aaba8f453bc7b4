import type { z } from 'zod'
import { allOf, permit } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dueOfDuty, refer } from '../../docket/index.ts'
import { congressOf } from '../../organs/index.ts'
import type { Moved } from '../acts-contract.ts'
import { inTime } from '../bases.ts'
import { majorMatterLife } from '../life.ts'
import { majorMatterOf, move, note } from '../move.ts'
import type { acceptMajorMatter } from './contract.ts'
import { nextNumber } from './number.ts'
import { bodyName } from './refusals.ts'
import { goesThisWay, liesWithinPowerOf, mayBeDueOn, mayReturn, takenInBy } from './rules.ts'

type Taking = z.output<NonNullable<typeof acceptMajorMatter.body>> & { readonly id: string }

/** The day by which a matter taken in today is decided, by the congress's own rule. */
export const decideByRule = (work: Work): Promise<string> =>
  dueOfDuty(work, majorMatterLife, { setting: 'decisions.decide-within', start: work.today })

/** The office takes a matter in (受理): whose it is to decide, under which article, by which day; or files it (备案). */
export async function takeIn(work: Work, taking: Taking): Promise<Moved> {
  const { id, version, body, powerNote, reason } = taking
  const { track, number: numbered } = await majorMatterOf(work, id)
  const { level } = await congressOf(work.tx, work.congressId)
  const act = takenInBy[track]
  const filed = act === 'file'
  const usual = await decideByRule(work)
  const decideBy = taking.decideBy ?? usual
  const power = liesWithinPowerOf({ level, track, body })
  const moved = await move(work, {
    id,
    act,
    version,
    ask: () =>
      allOf(
        goesThisWay({ track, act }),
        power,
        filed ? permit(inTime) : mayBeDueOn({ decideBy, usual, today: work.today, reason }),
      ),
    ...(filed ? {} : { days: { 'decide-by': decideBy } }),
    under: power.under,
    facts: { decidedBy: bodyName(body), reason, note: powerNote, ...(filed ? {} : { decideBy }) },
  })
  // What was given back and comes again keeps its number.
  const number = numbered ?? (await nextNumber(work))
  await note(work, id, {
    number,
    body,
    power: JSON.stringify(power.under),
    power_note: powerNote,
    ...(filed ? {} : { decide_by: decideBy }),
  })
  await refer(work, id, number)
  return moved
}

interface Returning {
  readonly id: string
  readonly version: number
  readonly missing: string
}

/** The office returns it with all that is missing (一次告知，退回补正). */
export const giveBackToMend = (work: Work, { id, version, missing }: Returning): Promise<Moved> =>
  move(work, { id, act: 'return', version, ask: () => mayReturn({ missing }), facts: { reason: missing } })
