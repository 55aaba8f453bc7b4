import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, idField, line, requiredText } from '../../../platform/http/fields.ts'
import { one, organs, version } from '../acts-contract.ts'
import { contactKinds, phases, planKinds, ways } from './words.ts'

export const yuan = z.number().int().min(0).max(1_000_000_000_000)

const added = z.object({ id: z.string() })
const notHandling = ['not-handling', 'ended-already'] as const

export const logContact = endpoint({
  name: 'logContact',
  method: 'POST',
  path: '/api/suggestions/:id/contacts',
  for: organs,
  summary: { zh: '登记与代表的沟通联系', en: 'Log a contact with the deputy' },
  params: one,
  body: z.object({
    contactId: idField,
    kind: z.enum(contactKinds).default('contact'),
    phase: z.enum(phases),
    on: dayField,
    way: z.enum(ways),
    withWhom: line(100),
    summary: requiredText(2000),
  }),
  reply: added,
  refusals: [...notHandling, 'contact-to-come', 'contact-before-assignment'],
})

export const disputeContact = endpoint({
  name: 'disputeContact',
  method: 'POST',
  path: '/api/suggestions/:id/contacts/:contactId/dispute',
  for: ['deputy'],
  summary: { zh: '代表反映没有联系过', en: 'The deputy says that she was not contacted' },
  params: one.extend({ contactId: idField }),
  body: z.object({ words: z.string().trim().max(500).default('') }),
  reply: added,
  refusals: ['not-your-contact'],
})

export const Milestone = z.object({ what: line(200), by: dayField, done: z.boolean().default(false) })

export const planHandling = endpoint({
  name: 'planHandling',
  method: 'POST',
  path: '/api/suggestions/:id/plans',
  for: organs,
  summary: { zh: '制定办理方案（保留历次版本）', en: 'Plan the handling; versions are kept' },
  params: one,
  body: z.object({
    // The last version seen; 0 for the first plan.
    seen: z.number().int().min(0).max(1000),
    kind: z.enum(planKinds),
    money: yuan.nullable().default(null),
    moneySource: z.string().trim().max(100).default(''),
    leader: line(40),
    handler: line(40),
    phone: line(40),
    milestones: z.array(Milestone).min(1).max(20),
  }),
  reply: z.object({ version: z.number() }),
  refusals: [...notHandling, 'money-source-missing'],
})

export const sendUpward = endpoint({
  name: 'sendUpward',
  method: 'POST',
  path: '/api/suggestions/:id/upward-letters',
  for: organs,
  summary: { zh: '上报请示（等到上级答复为止）', en: 'A letter upward, open until it is answered' },
  params: one,
  body: z.object({
    letterId: idField,
    addressedTo: line(100),
    sentOn: dayField,
    document: line(60),
    subject: requiredText(500),
    expectedOn: dayField,
  }),
  reply: added,
  refusals: [...notHandling, 'letter-to-come', 'answer-expected-in-the-past'],
})

export const answerFromAbove = endpoint({
  name: 'answerFromAbove',
  method: 'POST',
  path: '/api/suggestions/:id/upward-letters/:letterId/answer',
  for: organs,
  summary: { zh: '登记上级答复', en: 'Log the answer from above' },
  params: one.extend({ letterId: idField }),
  // The version of the undertaking that stays open until the answer comes.
  body: z.object({ version, answeredOn: dayField, answer: requiredText(2000) }),
  reply: added,
  refusals: ['act-out-of-state', 'not-your-act', 'answer-to-come'],
})
