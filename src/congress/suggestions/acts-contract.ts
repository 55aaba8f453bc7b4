import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { dayField, idField, longText, requiredText } from '../../platform/http/fields.ts'
import { grades, resultClasses, returnReasons, states } from './words.ts'

/** The paper an act is done on. */
export const one = z.object({ id: idField })

/** Where an act has brought it. */
export const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })

const always = ['act-out-of-state', 'not-your-act'] as const
const version = z.number().int().min(1)
// Staff enter papers for deputies, and the chair may do what staff may.
const deputies = ['deputy', 'staff', 'chair'] as const
const assigners = ['staff', 'chair'] as const
const organs = ['organ-handler', 'organ-head'] as const

export const submitSuggestion = endpoint({
  name: 'submitSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/submit',
  for: deputies,
  summary: { zh: '提交', en: 'Submit' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'part-missing', 'reason-missing'],
})

export const withdrawSuggestion = endpoint({
  name: 'withdrawSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/withdraw',
  for: deputies,
  summary: { zh: '撤回', en: 'Withdraw' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: always,
})

export const returnSuggestion = endpoint({
  name: 'returnSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/return',
  for: assigners,
  summary: { zh: '退回修改，说明理由', en: 'Return with a reason' },
  params: one,
  body: z.object({ version, reason: z.enum(returnReasons), explanation: longText(1000).default('') }),
  reply: Moved,
  refusals: always,
})

export const assignSuggestion = endpoint({
  name: 'assignSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/assign',
  for: assigners,
  summary: { zh: '交办给承办单位', en: 'Assign to a handling organ' },
  params: one,
  body: z.object({ version, organId: idField }),
  reply: Moved,
  refusals: always,
})

export const signSuggestion = endpoint({
  name: 'signSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/sign',
  for: organs,
  summary: { zh: '签收', en: 'Sign for' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: always,
})

export const declineSuggestion = endpoint({
  name: 'declineSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/decline',
  for: organs,
  summary: { zh: '申请改办，提出改办单位', en: 'Send back, naming another organ' },
  params: one,
  body: z.object({ version, proposedOrgan: longText(60), reason: requiredText(1000) }),
  reply: Moved,
  refusals: [...always, 'other-organ-missing', 'too-late-to-decline'],
})

export const extendSuggestion = endpoint({
  name: 'extendSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/extend',
  for: assigners,
  summary: { zh: '同意延期（自交办之日起不超过六个月）', en: 'Agree to the long limit (six months from assignment)' },
  params: one,
  body: z.object({ version, reason: requiredText(1000) }),
  reply: Moved,
  refusals: always,
})

export const replySuggestion = endpoint({
  name: 'replySuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/reply',
  for: organs,
  summary: { zh: '答复代表，列明承诺事项', en: 'Reply, listing what is promised' },
  params: one,
  body: z.object({
    version,
    text: requiredText(20_000),
    resultClass: z.enum(resultClasses),
    promises: z
      .array(z.object({ promise: requiredText(500), dueOn: dayField }))
      .max(20)
      .default([]),
  }),
  reply: Moved,
  refusals: [...always, 'promise-missing', 'promise-in-the-past'],
})

export const rateSuggestion = endpoint({
  name: 'rateSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/rate',
  for: deputies,
  summary: { zh: '评价答复：办结、转跟踪或要求重办', en: 'Rate the reply: close, follow, or ask for rework' },
  params: one,
  body: z.object({
    version,
    then: z.enum(['accept', 'follow', 'rework']),
    attitude: z.enum(grades),
    result: z.enum(grades),
    reason: longText(1000).default(''),
  }),
  reply: Moved,
  refusals: [
    ...always,
    'dissatisfied-means-rework',
    'satisfied-means-no-rework',
    'promises-open',
    'nothing-promised',
    'reason-missing',
  ],
})

export const settleSuggestion = endpoint({
  name: 'settleSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/settle',
  for: assigners,
  summary: { zh: '承诺兑现后办结，或退回重办', en: 'Close once promises are kept, or send back for rework' },
  params: one,
  body: z.object({ version, then: z.enum(['settle', 'rework']), reason: longText(1000).default('') }),
  reply: Moved,
  refusals: [...always, 'promises-open'],
})
