import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { idField, longText, requiredText } from '../../../platform/http/fields.ts'
import { LookReply } from '../../../platform/persons/contract.ts'
import { always, one, version } from '../../docket/contract.ts'
import { ofOrgan } from '../../organs/words.ts'
import { Moved } from '../intake/contract.ts'
import { declineReasons, grades, lookReasons, referReasons, toldBy } from '../words.ts'

const office = ['staff', 'chair'] as const
const handlers = ['deputy', 'staff', 'chair'] as const

/** An act on one opinion. */
const act = {
  method: 'POST',
  params: one,
  reply: Moved,
} as const

export const forwardOpinion = endpoint({
  ...act,
  name: 'forwardOpinion',
  path: '/api/opinions/:id/forward',
  for: office,
  summary: { zh: '交代表或者联络站办理', en: 'Give an opinion to a deputy, or keep it with the station' },
  // Nobody named: the office and its stations handle it themselves.
  body: z.object({ version, deputyId: idField.nullable().default(null), note: longText(500).default('') }),
  refusals: [...always, 'mandate-ended', 'mandate-suspended'],
})

export const handOnOpinion = endpoint({
  ...act,
  name: 'handOnOpinion',
  path: '/api/opinions/:id/hand-on',
  for: handlers,
  summary: { zh: '交有关单位办理', en: 'Hand an opinion on to an organ' },
  body: z.object({
    version,
    organId: idField,
    note: requiredText(500),
    urgent: z.boolean().default(false),
    /** The photos and the voice have been looked at, and go along. */
    withFiles: z.boolean().default(false),
  }),
  refusals: [...always, 'opinion-organ-ended'],
})

export const referOpinion = endpoint({
  ...act,
  name: 'referOpinion',
  path: '/api/opinions/:id/refer',
  for: handlers,
  summary: { zh: '告知去向：信访、诉讼等', en: 'Say where it belongs: letters and visits, a court' },
  body: z.object({ version, reason: z.enum(referReasons), words: requiredText(1000) }),
  refusals: [...always, 'reason-missing'],
})

export const declineOpinion = endpoint({
  ...act,
  name: 'declineOpinion',
  path: '/api/opinions/:id/decline',
  for: office,
  summary: { zh: '不予受理，说明理由', en: 'Not accept an opinion, with the reason' },
  body: z.object({ version, reason: z.enum(declineReasons), words: requiredText(1000) }),
  refusals: [...always, 'reason-missing'],
})

export const handBackOpinion = endpoint({
  ...act,
  name: 'handBackOpinion',
  path: '/api/opinions/:id/hand-back',
  for: handlers,
  summary: { zh: '退回工作机构', en: 'Give an opinion back to the office' },
  body: z.object({ version, reason: requiredText(500) }),
  refusals: [...always, 'opinion-second-time'],
})

export const answerOpinion = endpoint({
  ...act,
  name: 'answerOpinion',
  path: '/api/opinions/:id/answer',
  for: [...handlers, ...ofOrgan],
  summary: { zh: '答复群众意见', en: 'Answer an opinion' },
  body: z.object({ version, text: requiredText(4000) }),
  refusals: always,
})

export const passOpinion = endpoint({
  ...act,
  name: 'passOpinion',
  path: '/api/opinions/:id/pass',
  for: ofOrgan,
  summary: { zh: '转有关单位办理', en: 'Pass an opinion on to the organ whose business it is' },
  body: z.object({ version, organId: idField, reason: requiredText(500) }),
  refusals: [
    ...always,
    'opinion-answered-before',
    'opinion-objected-late',
    'opinion-had-before',
    'opinion-organ-ended',
  ],
})

export const returnOpinion = endpoint({
  ...act,
  name: 'returnOpinion',
  path: '/api/opinions/:id/return',
  for: ofOrgan,
  summary: { zh: '不属本单位职责，退回转交', en: 'Send an opinion back: not this organ’s business' },
  body: z.object({ version, reason: requiredText(500) }),
  refusals: [...always, 'opinion-answered-before', 'opinion-objected-late', 'opinion-decided-yours'],
})

export const reassignOpinion = endpoint({
  ...act,
  name: 'reassignOpinion',
  path: '/api/opinions/:id/reassign',
  for: office,
  summary: { zh: '转交有关单位', en: 'Reassign an opinion' },
  body: z.object({ version, organId: idField, reason: requiredText(500) }),
  refusals: [...always, 'opinion-organ-ended'],
})

export const tellOpinion = endpoint({
  ...act,
  name: 'tellOpinion',
  path: '/api/opinions/:id/tell',
  for: handlers,
  summary: { zh: '告知本人，记下时间和方式', en: 'Note when and how the person was told' },
  body: z.object({ version, how: z.enum(toldBy), note: longText(500).default('') }),
  refusals: always,
})

export const rateOpinion = endpoint({
  ...act,
  name: 'rateOpinion',
  path: '/api/opinions/:id/rate',
  for: handlers,
  summary: { zh: '登记本人评价', en: 'Enter what the person thinks of the answer' },
  body: z.object({ version, grade: z.enum(grades), reason: longText(500).default('') }),
  refusals: [...always, 'reason-missing'],
})

export const directOpinion = endpoint({
  ...act,
  name: 'directOpinion',
  path: '/api/opinions/:id/direct',
  for: ['chair'],
  summary: { zh: '主席团督促再办', en: 'The presidium has it handled once more' },
  body: z.object({ version, organId: idField, note: requiredText(1000) }),
  refusals: [...always, 'opinion-directed-before', 'opinion-organ-ended'],
})

export const concludeOpinion = endpoint({
  ...act,
  name: 'concludeOpinion',
  path: '/api/opinions/:id/conclude',
  for: ['chair'],
  summary: { zh: '主席团说明理由终结', en: 'The presidium closes it with the reason' },
  body: z.object({ version, reason: requiredText(1000) }),
  refusals: always,
})

export const opinionToSuggestion = endpoint({
  name: 'opinionToSuggestion',
  method: 'POST',
  path: '/api/opinions/:id/suggestion',
  for: ['deputy'],
  summary: { zh: '转为建议草稿', en: 'Make a draft suggestion of it' },
  params: one,
  body: z.object({ suggestionId: idField }),
  reply: z.object({ suggestionId: z.string() }),
  refusals: ['mandate-ended', 'mandate-suspended', 'opinion-not-here', 'not-your-act'],
})

export const opinionToLegalHelp = endpoint({
  name: 'opinionToLegalHelp',
  method: 'POST',
  path: '/api/opinions/:id/legal-help',
  for: ['deputy', 'staff'],
  summary: { zh: '转法律帮助', en: 'Refer to legal help' },
  params: one,
  body: z.object({ legalHelpId: idField, askerNote: longText(200).default('') }),
  reply: z.object({ legalHelpId: z.string() }),
  refusals: ['opinion-not-here'],
})

export const lookAtAsker = endpoint({
  name: 'lookAtAsker',
  method: 'POST',
  path: '/api/opinions/:id/person',
  for: ['deputy', 'staff', ...ofOrgan],
  summary: { zh: '查看姓名和电话，记录理由', en: 'Look at who it is, with a reason that is recorded' },
  params: one,
  body: z.object({ reason: z.enum(lookReasons), note: longText(100).default('') }),
  reply: LookReply,
  refusals: ['opinion-nobody-known', 'opinion-person-not-yours'],
})
