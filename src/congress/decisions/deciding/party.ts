import { insist, permit, refuse } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { matterForUpdate } from '../../docket/index.ts'
import { reportedToParty } from '../bases.ts'
import { majorMatterOf } from '../move.ts'
import { undecidedStates, type State } from '../words.ts'
import { mayAskAgain, mayNoteReply } from './rules.ts'

/** What was asked of the party committee about a matter, the first first. */
export const requestsOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, matterId: string) =>
  tx
    .selectFrom('decisions.party_request')
    .select(['id', 'sent_on as sentOn', 'document', 'reply', 'agreed', 'replied_on as repliedOn'])
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .orderBy('noted_at')
    .orderBy('id')
    .execute()

/** States in which the party committee may still be asked. */
export const mayAskIn = (state: State): boolean => (undecidedStates as readonly string[]).includes(state)

interface Asking {
  readonly id: string
  readonly requestId: string
  readonly sentOn: string
  readonly document: string
}

const told = (work: Work, act: 'party-asked' | 'party-replied', id: string, facts: Record<string, unknown>) =>
  record(work, {
    name: `major-matter.${act}`,
    subject: { kind: 'major-matter', id },
    actor: work.caller,
    under: reportedToParty,
    facts,
  })

/** A request to the party committee is noted (请示党委). Sent twice with one id, it is noted once. */
export async function askParty(work: Work, { id, requestId, sentOn, document }: Asking): Promise<{ id: string }> {
  const { tx, congressId, caller, today, now } = work
  await majorMatterOf(work, id)
  await matterForUpdate(tx, congressId, { kind: 'major-matter', id })
  const { state } = await majorMatterOf(work, id)
  const before = await requestsOf(work, id)
  if (before.some((request) => request.id === requestId)) return { id: requestId }
  insist(
    mayAskIn(state)
      ? permit(reportedToParty)
      : refuse(reportedToParty, 'act-out-of-state', { kind: 'major-matter', state, act: 'list' }),
  )
  insist(mayAskAgain(before))
  insist(sentOn <= today ? permit(reportedToParty) : refuse(reportedToParty, 'request-in-the-future', { sentOn }))
  await tx
    .insertInto('decisions.party_request')
    .values({
      congress_id: congressId,
      id: requestId,
      matter_id: id,
      sent_on: sentOn,
      document,
      noted_by: caller.name,
      noted_at: now,
    })
    .execute()
  await told(work, 'party-asked', id, { document })
  return { id: requestId }
}

interface Replying {
  readonly id: string
  readonly requestId: string
  readonly agreed: boolean
  readonly reply: string
  readonly repliedOn: string
}

/** What the party committee replied is noted (批复); sent twice with the same words, it is noted once. @throws NotFound */
export async function noteReply(work: Work, replying: Replying): Promise<{ id: string }> {
  const { tx, congressId, today } = work
  const { id, requestId, agreed, reply, repliedOn } = replying
  await majorMatterOf(work, id)
  await matterForUpdate(tx, congressId, { kind: 'major-matter', id })
  const request = (await requestsOf(work, id)).find((each) => each.id === requestId)
  if (!request) throw new NotFound('party-request')
  if (request.repliedOn === repliedOn && request.reply === reply && request.agreed === agreed) return { id: requestId }
  insist(mayNoteReply(request, { day: repliedOn, today }))
  await tx
    .updateTable('decisions.party_request')
    .set({ agreed, reply, replied_on: repliedOn })
    .where('congress_id', '=', congressId)
    .where('id', '=', requestId)
    .execute()
  const answer = agreed ? { zh: '同意', en: 'agreed' } : { zh: '不同意', en: 'not agreed' }
  await told(work, 'party-replied', id, { document: request.document, outcome: answer, note: reply })
  return { id: requestId }
}
