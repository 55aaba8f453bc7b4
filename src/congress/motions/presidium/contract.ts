import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, dayField, idField, longText, requiredText } from '../../../platform/http/fields.ts'
import { Session } from '../../organs/contract.ts'
import { always, Moved, one, presidium, version } from '../acts-contract.ts'
import { MotionLine } from '../line-contract.ts'
import { decisions } from '../words.ts'

export const referMotion = endpoint({
  name: 'referMotion',
  method: 'POST',
  path: '/api/motions/:id/refer',
  for: presidium,
  summary: { zh: '主席团先交专门委员会提出意见', en: 'Ask a committee for its opinion first' },
  params: one,
  body: z.object({ version, committeeId: idField, by: dayField, reason: longText(1000).default('') }),
  reply: Moved,
  refusals: [...always, 'session-not-open', 'committee-missing', 'opinion-day-outside-session'],
})

const votes = z.object({
  deputies: z.number().int().min(1).max(3000),
  inFavour: z.number().int().min(0).max(3000),
  against: z.number().int().min(0).max(3000),
  abstaining: z.number().int().min(0).max(3000),
})

export const decideMotion = endpoint({
  name: 'decideMotion',
  method: 'POST',
  path: '/api/motions/:id/decide',
  for: presidium,
  summary: { zh: '主席团决定议案如何处理', en: 'What becomes of a motion, as the presidium decides' },
  params: one,
  body: z.object({
    version,
    decision: z.enum(decisions),
    reason: longText(2000).default(''),
    committeeId: idField.optional(),
    nextSession: dayField.optional(),
  }),
  reply: Moved.extend({ suggestionId: z.string().nullable() }),
  refusals: [
    ...always,
    'goes-to-congress',
    'session-not-open',
    'session-closed',
    'reason-missing',
    'committee-missing',
    'next-session-too-early',
    'too-few-signatories',
    'only-deputies-suggest',
    'mandate-ended',
    'mandate-suspended',
  ],
})

export const enterResult = endpoint({
  name: 'enterResult',
  method: 'POST',
  path: '/api/motions/:id/result',
  for: presidium,
  summary: { zh: '录入大会表决结果', en: 'Enter the result of the vote' },
  params: one,
  body: z.object({
    version,
    adopted: z.boolean(),
    votes,
    text: requiredText(4000),
    /** Adopted, and given to an organ to carry out. */
    executorId: idField.optional(),
  }),
  reply: Moved,
  refusals: [...always, 'no-majority', 'it-was-carried', 'votes-exceed-deputies', 'organ-not-here'],
})

export const answerWithdrawal = endpoint({
  name: 'answerWithdrawal',
  method: 'POST',
  path: '/api/motions/:id/answer-withdrawal',
  for: presidium,
  summary: { zh: '主席团决定是否同意撤回', en: 'Consent to a withdrawal, or not' },
  params: one,
  body: z.object({ version, consent: z.boolean(), reason: longText(1000).default('') }),
  reply: Moved,
  refusals: [...always, 'reason-missing'],
})

export const takeUpMotion = endpoint({
  name: 'takeUpMotion',
  method: 'POST',
  path: '/api/motions/:id/take-up',
  for: presidium,
  summary: { zh: '把留待下次会议的议案提请主席团审议', en: 'Bring a carried-over motion before the presidium' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'no-session', 'session-not-open'],
})

/** The presidium's sheet: every motion of a session, with what is owed on it next. */
export const readMotionSheet = endpoint({
  name: 'readMotionSheet',
  method: 'GET',
  path: '/api/motions/sheet',
  for: presidium,
  summary: { zh: '一次会议的议案处理单', en: "A session's motions, for its presidium" },
  query: z.object({ session: idField.optional() }),
  reply: z.object({
    session: Session.nullable(),
    rows: z.array(
      MotionLine.extend({
        decidedOn: z.string().nullable(),
        owed: z.object({ act: bilingual, by: bilingual, dueOn: z.string(), daysLeft: z.number() }).nullable(),
      }),
    ),
  }),
})
