import { allOf, insist } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { mandateRuling } from '../../deputies/index.ts'
import { lapseInvitations, signatoriesOf } from '../../drafting/index.ts'
import { sessionFrom, settingsOf } from '../../organs/index.ts'
import { makeFrom } from '../../suggestions/index.ts'
import type { Moved } from '../acts-contract.ts'
import { motionOf, move, note, type Motion } from '../move.ts'
import { mayBecomeSuggestion, mayBeMovedNow, mayBeRead, mayTurnLate } from '../rules.ts'

/** A title as suggestions bear it: 关于……的建议. */
const suggestionTitle = (title: string): string => title.replace(/议案$/, '建议')

/**
 * Makes the suggestion a motion becomes (议案转为建议): same words, same lead deputy, same names, linked both ways. The
 * motion has already moved, so that it cannot happen twice. @returns the suggestion's id
 */
export async function makeSuggestion(work: Work, motion: Motion, reason: string): Promise<string> {
  insist(mayBecomeSuggestion(motion))
  const leadDeputyId = motion.lead_deputy_id as string
  const suggestionId = await makeFrom(work, {
    leadDeputyId,
    coSigners: (await signatoriesOf(work, motion.id)).map(({ id }) => id),
    title: suggestionTitle(motion.title),
    facts: motion.cause,
    analysis: motion.grounds,
    proposal: motion.plan,
    origin: { kind: 'motion', id: motion.id, number: motion.number, title: motion.title, reason },
  })
  await note(work, motion.id, { suggestion_id: suggestionId })
  return suggestionId
}

/** Whether a draft that is too late for a motion may be handed in as a suggestion instead. */
export async function lateRuling(work: Work, motion: Motion) {
  const session = await sessionFrom(work.tx, work.congressId, work.today)
  const settings = await settingsOf(work.tx, work.congressId)
  return allOf(
    mayBecomeSuggestion(motion),
    mayTurnLate({
      moved: mayBeMovedNow(session ?? null, work),
      afterCutOff: settings.choice('motions.after-cut-off'),
    }),
    mayBeRead(motion),
  )
}

/** The movers hand a draft that came too late in as a suggestion (截止后转为建议). */
export async function turnLate(work: Work, { id, version }: { id: string; version: number }) {
  const motion = await motionOf(work, id)
  const moved: Moved = await move(work, {
    id,
    version,
    act: 'turn-late',
    ask: async () =>
      allOf(
        await lateRuling(work, motion),
        motion.lead_deputy_id ? await mandateRuling(work, motion.lead_deputy_id) : mayBecomeSuggestion(motion),
      ),
  })
  await lapseInvitations(work, id)
  await note(work, id, { decided_on: work.today, decision: 'convert' })
  return { ...moved, suggestionId: await makeSuggestion(work, motion, '') }
}
