import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { dayField, idField, line, longText, requiredText } from '../../platform/http/fields.ts'
import { always, one, version } from '../docket/contract.ts'
import { ofOrgan } from '../organs/words.ts'
import { states } from './words.ts'

const asker = ['deputy'] as const
const assigners = ['staff', 'chair', 'government-office'] as const
const presidium = ['chair', 'staff'] as const

/** Where an act has brought an inquiry. */
export const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })

const files = z
  .array(z.object({ fileId: idField, caption: longText(200).default('') }))
  .max(12)
  .default([])

/** The mandate of the deputy who asks. */
const mandate = ['mandate-ended', 'mandate-suspended'] as const

export const askInquiry = endpoint({
  name: 'askInquiry',
  method: 'POST',
  path: '/api/inquiries',
  for: asker,
  summary: { zh: '代表向有关单位提出询问', en: 'A deputy asks an organ' },
  // The id comes from the desk, so that sending twice asks once.
  body: z.object({
    id: idField,
    organId: idField,
    subject: line(100),
    question: requiredText(4000),
    place: longText(60).default(''),
    /** Other deputies may read it once it is answered. */
    mayShare: z.boolean().default(false),
    /** What it is asked about: a decision that is being followed. */
    aboutId: idField.nullable().default(null),
    files,
  }),
  reply: Moved,
  refusals: [...mandate, 'asked-organ-ended', 'inquiry-file-elsewhere'],
})

export const answerInquiry = endpoint({
  name: 'answerInquiry',
  method: 'POST',
  path: '/api/inquiries/:id/answer',
  for: ofOrgan,
  summary: { zh: '答复代表询问', en: 'Answer an inquiry' },
  params: one,
  body: z.object({
    version,
    text: requiredText(8000),
    contact: longText(100).default(''),
    promises: z
      .array(z.object({ promise: requiredText(300), dueOn: dayField }))
      .max(20)
      .default([]),
    files,
  }),
  reply: Moved,
  refusals: [...always, 'answered-promise-past', 'inquiry-file-elsewhere'],
})

export const passInquiry = endpoint({
  name: 'passInquiry',
  method: 'POST',
  path: '/api/inquiries/:id/pass',
  for: ofOrgan,
  summary: { zh: '转有关单位答复', en: 'Pass an inquiry on to the organ whose business it is' },
  params: one,
  body: z.object({ version, organId: idField, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always, 'answered-before', 'had-it-before', 'asked-organ-ended'],
})

export const returnInquiry = endpoint({
  name: 'returnInquiry',
  method: 'POST',
  path: '/api/inquiries/:id/return',
  for: ofOrgan,
  summary: { zh: '不属本单位职责，退回转交', en: 'Send an inquiry back: not this organ’s business' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always, 'answered-before', 'decided-to-be-yours'],
})

export const reassignInquiry = endpoint({
  name: 'reassignInquiry',
  method: 'POST',
  path: '/api/inquiries/:id/reassign',
  for: assigners,
  summary: { zh: '转交有关单位答复', en: 'Reassign an inquiry' },
  params: one,
  body: z.object({ version, organId: idField, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always, 'has-it-already', 'asked-organ-ended'],
})

export const askAgain = endpoint({
  name: 'askAgain',
  method: 'POST',
  path: '/api/inquiries/:id/follow-up',
  for: asker,
  summary: { zh: '追问', en: 'Ask again' },
  params: one,
  body: z.object({ version, text: requiredText(4000), files }),
  reply: Moved,
  refusals: [...always, ...mandate, 'asked-again-enough', 'inquiry-file-elsewhere'],
})

export const settleInquiry = endpoint({
  name: 'settleInquiry',
  method: 'POST',
  path: '/api/inquiries/:id/settle',
  for: asker,
  summary: { zh: '评价答复并办结', en: 'Rate the answer and settle' },
  params: one,
  body: z.object({ version, satisfied: z.boolean(), reason: longText(500).default('') }),
  reply: Moved,
  refusals: [...always, 'reason-missing'],
})

export const withdrawInquiry = endpoint({
  name: 'withdrawInquiry',
  method: 'POST',
  path: '/api/inquiries/:id/withdraw',
  for: asker,
  summary: { zh: '撤回询问', en: 'Take a question back' },
  params: one,
  body: z.object({ version, reason: longText(500).default('') }),
  reply: Moved,
  refusals: always,
})

const urging = { version, note: requiredText(1000), answerBy: dayField }

export const urgeInquiry = endpoint({
  name: 'urgeInquiry',
  method: 'POST',
  path: '/api/inquiries/:id/urge',
  for: presidium,
  summary: { zh: '主席团督促，另定答复日期', en: 'The presidium urges, with a new day' },
  params: one,
  body: z.object(urging),
  reply: Moved,
  refusals: [...always, 'urged-day-past', 'urged-day-too-far'],
})

export const meetHead = endpoint({
  name: 'meetHead',
  method: 'POST',
  path: '/api/inquiries/:id/meet',
  for: presidium,
  summary: { zh: '约见有关负责人，另定答复日期', en: 'Summon the head of the organ, with a new day' },
  params: one,
  body: z.object({ ...urging, metOn: dayField, place: longText(120).default(''), whom: line(60) }),
  reply: Moved,
  refusals: [...always, 'urged-day-past', 'urged-day-too-far', 'met-after-answer'],
})

export const closeInquiry = endpoint({
  name: 'closeInquiry',
  method: 'POST',
  path: '/api/inquiries/:id/close',
  for: presidium,
  summary: { zh: '主席团说明理由终结', en: 'The presidium closes it with the reason' },
  params: one,
  body: z.object({ version, reason: requiredText(1000) }),
  reply: Moved,
  refusals: always,
})

export const turnIntoSuggestion = endpoint({
  name: 'turnIntoSuggestion',
  method: 'POST',
  path: '/api/inquiries/:id/suggestion',
  for: asker,
  summary: { zh: '转为建议草稿', en: 'Make a draft suggestion of it' },
  params: one,
  body: z.object({ suggestionId: idField }),
  reply: z.object({ suggestionId: z.string() }),
  refusals: [...mandate, 'inquiry-withdrawn', 'not-your-act'],
})
