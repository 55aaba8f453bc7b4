import { insist } from '../../law/ruling.ts'
import type { Work } from '../../platform/http/route.ts'
import { mandateRuling } from '../deputies/index.ts'
import { settingsOf } from '../organs/index.ts'
import { keepSaid, move, note, type Moved } from './keep.ts'
import { inquiryOf } from './queries.ts'
import { mayAskAgain, maySettle } from './rules.ts'

interface Asked {
  readonly id: string
  readonly version: number
}

type Files = readonly { readonly fileId: string; readonly caption: string }[]

/** How often one inquiry may be asked again here. */
export const followUpsAtMost = async ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>): Promise<number> =>
  (await settingsOf(tx, congressId)).count('inquiries.follow-ups-at-most')

/** The deputy asks again (追问): the organ has its days anew. */
export async function followUp(
  work: Work,
  { id, version, text, files }: Asked & { text: string; files: Files },
): Promise<Moved> {
  const inquiry = await inquiryOf(work, id)
  insist(await mandateRuling(work, inquiry.deputy_id))
  const atMost = await followUpsAtMost(work)
  const moved = await move(work, {
    id,
    act: 'follow-up',
    version,
    ask: () => mayAskAgain({ round: inquiry.round, atMost }),
  })
  const round = inquiry.round + 1
  await note(work, id, { round })
  await keepSaid(work, { id, round, side: 'question', text, files })
  return moved
}

/**
 * The deputy says what she thinks of the answer and settles (评价并办结). Her judgement stays out of the record's facts:
 * the organ rated reads the record too.
 */
export async function settle(
  work: Work,
  { id, version, satisfied, reason }: Asked & { satisfied: boolean; reason: string },
): Promise<Moved> {
  const { tx, congressId, now, today } = work
  const inquiry = await inquiryOf(work, id)
  const moved = await move(work, { id, act: 'settle', version, ask: () => maySettle({ satisfied, reason }) })
  await tx
    .insertInto('inquiries.rating')
    .values({
      congress_id: congressId,
      inquiry_id: id,
      organ_id: inquiry.organ_id,
      satisfied,
      reason,
      rated_at: now,
      rated_on: today,
    })
    .execute()
  return moved
}

/** The deputy takes back what is not answered yet (撤回). */
export async function withdraw(work: Work, { id, version, reason }: Asked & { reason: string }): Promise<Moved> {
  await inquiryOf(work, id)
  return move(work, { id, act: 'withdraw', version, facts: { reason } })
}
