import type { z } from 'zod'
import { OrganicLaw } from '../../../law/organic-law.ts'
import { allOf, permit, refuse } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { congressOf } from '../../organs/index.ts'
import type { Moved } from '../acts-contract.ts'
import { hearing, type Hearing } from '../asking/heard.ts'
import { mayBeDecided, urgencyKept } from '../asking/rules.ts'
import { enteredFor, majorMatterOf, move, note, type MajorMatter } from '../move.ts'
import { deputiesOn } from './base.ts'
import type { decideAsOrgan, enterDecision } from './contract.ts'
import { hasHappened, mayBeEntered, type Votes } from './rules.ts'

type Entering = z.output<NonNullable<typeof enterDecision.body>> & { readonly id: string }
type Deciding = z.output<NonNullable<typeof decideAsOrgan.body>> & { readonly id: string }

/** All of whom more than half is needed, as they were on the day: a congress's from the roll, a committee's as entered. */
async function baseOf(work: Work, { body }: MajorMatter, { members, decidedOn }: Entering) {
  if (body === 'standing-committee') return { of: members ?? 0, suspended: 0 }
  const { of, suspended } = await deputiesOn(work, decidedOn)
  return { of, suspended }
}

const votesSaid = ({ of, inFavour, against, abstaining, notVoting }: Votes) => ({
  zh: `全体 ${of} 人，赞成 ${inFavour}、反对 ${against}、弃权 ${abstaining}、未表决 ${notVoting}`,
  en: `${of} in all, ${inFavour} in favour, ${against} against, ${abstaining} abstaining, ${notVoting} not voting`,
})

const known = OrganicLaw('51.4')

const actOf = ({ carried, unspoken }: Entering): string =>
  carried ? (unspoken ? 'adopt-unspoken' : 'adopt') : 'reject'

/** Why nobody waited for the deputies' form, where it was not yet closed. */
const urgencyIn = (heard: Hearing, urgency: string) => urgencyKept({ ...heard, urgency })

/** The result of the vote is entered (录入表决结果), counted of all; what is typed agrees with its numbers. */
export async function enterResult(work: Work, entering: Entering): Promise<Moved> {
  const { id, version, carried, decidedOn, resolution, inFavour, against, abstaining, notVoting } = entering
  const matter = await majorMatterOf(work, id)
  const { level } = await congressOf(work.tx, work.congressId)
  const base = await baseOf(work, matter, entering)
  const votes: Votes = { of: base.of, inFavour, against, abstaining, notVoting }
  const heard = await hearing(work, matter)
  const urgency = carried ? urgencyIn(heard, entering.urgency) : ''
  const after = entering.unspoken ? matter.meets_on : matter.deliberated_on
  const moved = await move(work, {
    id,
    version,
    act: actOf(entering),
    ask: () =>
      allOf(
        base.of > 0 ? permit(known) : refuse(known, 'members-unknown'),
        mayBeEntered({ level, body: matter.body ?? 'congress', votes, carried }),
        hasHappened({ on: decidedOn, today: work.today, after }),
        carried ? mayBeDecided({ ...heard, urgency: entering.urgency }) : permit(known),
      ),
    facts: { vote: votesSaid(votes), urgency, ...enteredFor(work) },
  })
  await note(work, id, {
    votes: JSON.stringify({ ...votes, suspended: base.suspended }),
    decided_on: decidedOn,
    urgency,
    resolution,
  })
  return moved
}

/** The organ that heard the deputies marks the matter as decided (标记已决定). */
export async function decide(work: Work, { id, version, resolution, decidedOn, urgency }: Deciding): Promise<Moved> {
  const matter = await majorMatterOf(work, id)
  const heard = await hearing(work, matter)
  const kept = urgencyIn(heard, urgency)
  const moved = await move(work, {
    id,
    version,
    act: 'decide-as-organ',
    ask: () =>
      allOf(hasHappened({ on: decidedOn, today: work.today, after: null }), mayBeDecided({ ...heard, urgency })),
    facts: { urgency: kept },
  })
  await note(work, id, { resolution, decided_on: decidedOn, urgency: kept })
  return moved
}

interface Explaining {
  readonly id: string
  readonly version: number
  readonly on: string
  readonly text: string
}

/** What was decided without talk is talked over afterwards, and explained (补充审议并说明). */
export async function explain(work: Work, { id, version, on, text }: Explaining): Promise<Moved> {
  const { decided_on: after } = await majorMatterOf(work, id)
  const moved = await move(work, {
    id,
    version,
    act: 'explain',
    ask: () => hasHappened({ on, today: work.today, after }),
    facts: { heldOn: on, explanation: text.slice(0, 500), ...enteredFor(work) },
  })
  await note(work, id, { deliberation: text, deliberated_on: on })
  return moved
}
