import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, idField, line, requiredText } from '../../../platform/http/fields.ts'
import { always, assigners, Moved, one, organs, version } from '../acts-contract.ts'

const asking = {
  reason: requiredText(1000),
  doneSoFar: requiredText(2000),
  latestDay: dayField,
  measures: requiredText(2000),
  responsible: line(40),
}
const days = ['day-not-to-come', 'no-extension-needed', 'past-six-months', 'extended-already'] as const

export const askExtension = endpoint({
  name: 'askExtension',
  method: 'POST',
  path: '/api/suggestions/:id/ask-extension',
  for: organs,
  summary: { zh: '申请延期（延办反馈书）', en: 'Ask for an extension, naming the latest day and the measures' },
  params: one,
  body: z.object({ version, ...asking }),
  reply: Moved,
  refusals: [...always, ...days],
})

export const extendSuggestion = endpoint({
  name: 'extendSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/extend',
  for: assigners,
  summary: { zh: '同意延期（自交办之日起总计不超过六个月）', en: 'Agree to an extension (six months in all)' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'day-not-to-come'],
})

export const refuseExtension = endpoint({
  name: 'refuseExtension',
  method: 'POST',
  path: '/api/suggestions/:id/refuse-extension',
  for: assigners,
  summary: { zh: '不同意延期，说明理由', en: 'Refuse an extension, with the reason' },
  params: one,
  body: z.object({ version, reason: requiredText(1000) }),
  reply: Moved,
  refusals: always,
})

const onePart = one.extend({ partId: idField })
const MovedPart = z.object({ id: z.string(), state: z.string(), version: z.number() })

export const signPart = endpoint({
  name: 'signPart',
  method: 'POST',
  path: '/api/suggestions/:id/parts/:partId/sign',
  for: organs,
  summary: { zh: '分办单位签收', en: 'An organ signs for its part' },
  params: onePart,
  body: z.object({ version }),
  reply: MovedPart,
  refusals: always,
})

export const askPartExtension = endpoint({
  name: 'askPartExtension',
  method: 'POST',
  path: '/api/suggestions/:id/parts/:partId/ask-extension',
  for: organs,
  summary: { zh: '分办单位申请延期', en: 'An organ asks for more time for its part' },
  params: onePart,
  body: z.object(asking),
  reply: z.object({ id: z.string() }),
  refusals: [...always, ...days, 'asked-already'],
})

/** 同意分办单位延期: the paper waits as long as its slowest part may. */
export const prolongSuggestion = endpoint({
  name: 'prolongSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/prolong',
  for: assigners,
  summary: { zh: '同意分办单位延期', en: 'Agree to extend a part' },
  params: one,
  body: z.object({ version, extensionId: idField }),
  reply: Moved,
  refusals: [...always, 'nothing-asked', 'day-not-to-come'],
})

export const refusePartExtension = endpoint({
  name: 'refusePartExtension',
  method: 'POST',
  path: '/api/suggestions/:id/parts/:partId/refuse-extension',
  for: assigners,
  summary: { zh: '不同意分办单位延期', en: 'Refuse to extend a part' },
  params: onePart,
  body: z.object({ reason: requiredText(1000) }),
  reply: z.object({ id: z.string() }),
  refusals: ['nothing-asked'],
})

export const gatherSuggestion = endpoint({
  name: 'gatherSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/gather',
  for: assigners,
  summary: { zh: '汇总已有的分办答复', en: 'Gather the replies that are in' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'nothing-to-gather'],
})
