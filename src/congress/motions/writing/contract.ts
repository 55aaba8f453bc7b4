import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { idField, line, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, Moved, one, version, writers } from '../acts-contract.ts'
import { movers } from '../words.ts'

const text = {
  title: line(100),
  cause: longText(8000).default(''),
  grounds: longText(8000).default(''),
  plan: longText(8000).default(''),
  withinPowers: z.boolean().default(false),
}

export const draftMotion = endpoint({
  name: 'draftMotion',
  method: 'POST',
  path: '/api/motions',
  for: ['deputy', 'staff'],
  summary: { zh: '起草议案；工作人员可代录', en: 'Draft a motion; staff may enter one for its movers' },
  // The id comes from the desk, so that sending twice drafts once.
  body: z.object({
    ...text,
    id: idField,
    mover: z.enum(movers).default('deputies'),
    leadDeputyId: idField.optional(),
    delegationId: idField.optional(),
    inFavour: z.number().int().min(0).max(1000).optional(),
    organId: idField.optional(),
  }),
  reply: Moved,
  refusals: [
    'not-your-act',
    'motion-lead-missing',
    'delegation-missing',
    'not-a-mover',
    'mandate-ended',
    'mandate-suspended',
  ],
})

export const reviseMotion = endpoint({
  name: 'reviseMotion',
  method: 'PUT',
  path: '/api/motions/:id',
  for: writers,
  summary: { zh: '修改议案草稿', en: 'Revise a draft motion' },
  params: one,
  body: z.object({ ...text, version, inFavour: z.number().int().min(0).max(1000).optional() }),
  reply: Moved,
  refusals: [...always, 'mandate-ended', 'mandate-suspended'],
})

/** Why a motion cannot be handed in as it stands. */
export const submissionRefusals = [
  'motion-part-missing',
  'powers-not-confirmed',
  'too-few-signatories',
  'delegation-may-not-move',
  'too-few-in-favour',
  'not-a-mover',
  'no-session',
  'not-convened-yet',
  'motion-past-cut-off',
  'signatory-without-mandate',
] as const

export const submitMotion = endpoint({
  name: 'submitMotion',
  method: 'POST',
  path: '/api/motions/:id/submit',
  for: writers,
  summary: { zh: '提交议案', en: 'Submit a motion' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, ...submissionRefusals],
})

export const turnLateMotion = endpoint({
  name: 'turnLateMotion',
  method: 'POST',
  path: '/api/motions/:id/turn-late',
  for: writers,
  summary: { zh: '截止时间后，把议案草稿转为建议提交', en: 'After the cut-off, hand a draft in as a suggestion' },
  params: one,
  body: z.object({ version }),
  reply: Moved.extend({ suggestionId: z.string() }),
  refusals: [
    ...always,
    'motion-part-missing',
    'still-in-time',
    'late-motions-refused',
    'only-deputies-suggest',
    'mandate-ended',
    'mandate-suspended',
  ],
})

export const withdrawMotion = endpoint({
  name: 'withdrawMotion',
  method: 'POST',
  path: '/api/motions/:id/withdraw',
  for: writers,
  summary: { zh: '撤回议案（列入议程以前）', en: 'Withdraw a motion, before it is on the agenda' },
  params: one,
  body: z.object({ version, reason: requiredText(500), coSignersAgree: z.boolean().default(false) }),
  reply: Moved,
  refusals: [...always, 'co-signers-not-agreed'],
})

export const askWithdrawal = endpoint({
  name: 'askWithdrawal',
  method: 'POST',
  path: '/api/motions/:id/ask-withdrawal',
  for: writers,
  summary: { zh: '要求撤回已列入议程的议案', en: 'Ask to withdraw a motion that is on the agenda' },
  params: one,
  body: z.object({ version, reason: requiredText(500), coSignersAgree: z.boolean().default(false) }),
  reply: Moved,
  refusals: [...always, 'co-signers-not-agreed'],
})
