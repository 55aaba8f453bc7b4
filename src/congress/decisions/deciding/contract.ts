import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, idField, line, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, committees, Moved, one, presidium, office, submitters, version } from '../acts-contract.ts'

export * from './panel-contract.ts'

const reason = requiredText(2000)
const day = dayField
/** A day, and whose meeting it is: a gathering's, a session's, or one that is not kept here. */
const agenda = { gatheringId: idField.optional(), sessionId: idField.optional(), meetsOn: day }
const unmet = ['meeting-past', 'meeting-not-then', 'meets-after-decide-by', 'meeting-not-announced'] as const
/** Why it may not be decided yet where deputies are to be asked. */
export const unasked = ['deputies-not-asked', 'form-still-open'] as const

export const referMajorMatter = endpoint({
  name: 'referMajorMatter',
  method: 'POST',
  path: '/api/decisions/:id/refer',
  for: office,
  summary: { zh: '交委员会审查', en: 'Refer it to a committee' },
  params: one,
  body: z.object({ version, committeeId: idField, by: day }),
  reply: Moved,
  refusals: [...always, 'no-such-committee', 'examined-too-late', 'only-heard'],
})

export const examineMajorMatter = endpoint({
  name: 'examineMajorMatter',
  method: 'POST',
  path: '/api/decisions/:id/examine',
  for: committees,
  summary: { zh: '委员会提出审查意见', en: 'The committee reports on it' },
  params: one,
  body: z.object({ version, text: requiredText(20_000) }),
  reply: Moved,
  refusals: always,
})

export const askPartyCommittee = endpoint({
  name: 'askPartyCommittee',
  method: 'POST',
  path: '/api/decisions/:id/party-requests',
  for: presidium,
  summary: { zh: '登记向党委的请示', en: 'Note a request to the party committee' },
  params: one,
  // The id comes from the desk, so that noting twice notes once.
  body: z.object({ requestId: idField, sentOn: day, document: line(100) }),
  reply: z.object({ id: z.string() }),
  refusals: ['act-out-of-state', 'party-reply-awaited', 'request-in-the-future'],
})

export const notePartyReply = endpoint({
  name: 'notePartyReply',
  method: 'POST',
  path: '/api/decisions/:id/party-requests/:requestId/reply',
  for: presidium,
  summary: { zh: '登记党委的批复', en: 'Note the party committee’s reply' },
  params: z.object({ id: idField, requestId: idField }),
  body: z.object({ agreed: z.boolean(), reply: requiredText(2000), repliedOn: day }),
  reply: z.object({ id: z.string() }),
  refusals: ['reply-noted-already', 'reply-on-no-such-day'],
})

export const listMajorMatter = endpoint({
  name: 'listMajorMatter',
  method: 'POST',
  path: '/api/decisions/:id/list',
  for: presidium,
  summary: { zh: '列入会议议程', en: 'Put it on an agenda' },
  params: one,
  body: z.object({ version, ...agenda }),
  reply: Moved,
  refusals: [...always, ...unmet, 'party-not-asked', 'party-reply-awaited', 'party-not-agreed'],
})

export const deliberateMajorMatter = endpoint({
  name: 'deliberateMajorMatter',
  method: 'POST',
  path: '/api/decisions/:id/deliberate',
  for: presidium,
  summary: { zh: '记录审议情况', en: 'Record how it was talked over' },
  params: one,
  body: z.object({ version, on: day, text: requiredText(20_000) }),
  reply: Moved,
  refusals: [...always, 'not-yet-held', 'before-it-was-heard'],
})

const count = z.number().int().min(0).max(3000)

export const enterDecision = endpoint({
  name: 'enterDecision',
  method: 'POST',
  path: '/api/decisions/:id/result',
  for: presidium,
  summary: { zh: '录入表决结果，按全体计算', en: 'Enter the result, counted of all' },
  params: one,
  body: z.object({
    version,
    carried: z.boolean(),
    /** All members of the standing committee; of a congress the roll tells. */
    members: z.number().int().min(1).max(3000).optional(),
    inFavour: count,
    against: count,
    abstaining: count,
    notVoting: count,
    decidedOn: day,
    resolution: longText(20_000).default(''),
    urgency: longText(2000).default(''),
    /** It was not talked over before it was decided. */
    unspoken: z.boolean().default(false),
  }),
  reply: Moved,
  refusals: [
    ...always,
    ...unasked,
    'not-carried',
    'was-carried',
    'votes-not-all',
    'members-unknown',
    'not-yet-held',
    'before-it-was-heard',
  ],
})

export const decideAsOrgan = endpoint({
  name: 'decideAsOrgan',
  method: 'POST',
  path: '/api/decisions/:id/decide',
  for: submitters,
  summary: { zh: '提请机关标记已决定', en: 'The organ marks it as decided' },
  params: one,
  body: z.object({
    version,
    resolution: requiredText(20_000),
    decidedOn: day,
    urgency: longText(2000).default(''),
  }),
  reply: Moved,
  refusals: [...always, ...unasked, 'not-yet-held'],
})

export const leaveUndecided = endpoint({
  name: 'leaveUndecided',
  method: 'POST',
  path: '/api/decisions/:id/leave-undecided',
  for: presidium,
  summary: { zh: '本次不作决定，说明理由', en: 'Leave it undecided, and say why' },
  params: one,
  body: z.object({ version, reason }),
  reply: Moved,
  refusals: always,
})

export const putOnAgendaAgain = endpoint({
  name: 'putOnAgendaAgain',
  method: 'POST',
  path: '/api/decisions/:id/put-again',
  for: presidium,
  summary: { zh: '重新列入议程，定明新的决定期限', en: 'Put it on an agenda again, with a new decide-by day' },
  params: one,
  body: z.object({ version, ...agenda, decideBy: day, reason }),
  reply: Moved,
  refusals: [...always, ...unmet, 'decide-by-past', 'only-heard'],
})

export const pressMajorMatter = endpoint({
  name: 'pressMajorMatter',
  method: 'POST',
  path: '/api/decisions/:id/press',
  for: presidium,
  summary: { zh: '限期作出决定', en: 'Set a new day to decide by' },
  params: one,
  body: z.object({ version, decideBy: day, reason }),
  reply: Moved,
  refusals: [...always, 'decide-by-past', 'only-decided'],
})

export const giveBackMajorMatter = endpoint({
  name: 'giveBackMajorMatter',
  method: 'POST',
  path: '/api/decisions/:id/give-back',
  for: presidium,
  summary: { zh: '不再审议，退回提请机关', en: 'Give it back to whoever brought it' },
  params: one,
  body: z.object({ version, reason }),
  reply: Moved,
  refusals: always,
})

export const explainDecision = endpoint({
  name: 'explainDecision',
  method: 'POST',
  path: '/api/decisions/:id/explain',
  for: presidium,
  summary: { zh: '补充审议并说明', en: 'Talk it over afterwards and explain' },
  params: one,
  body: z.object({ version, on: day, text: requiredText(20_000) }),
  reply: Moved,
  refusals: [...always, 'not-yet-held', 'before-it-was-heard'],
})

export const annulDecision = endpoint({
  name: 'annulDecision',
  method: 'POST',
  path: '/api/decisions/:id/annul',
  for: presidium,
  summary: { zh: '撤销决定，重新审议', en: 'Annul it and take it up again' },
  params: one,
  body: z.object({ version, ...agenda, decideBy: day, reason }),
  reply: Moved,
  refusals: [...always, ...unmet, 'decide-by-past'],
})
