import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, idField, line, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, classLetter, Moved, one, organs, version } from '../acts-contract.ts'
import { yuan } from './contact-contract.ts'
import { explanationReasons, outcomes } from './words.ts'

/** What is answered to one point; which of it is owed is the rule's to say. */
export const Answer = z.object({
  point: requiredText(20_000),
  outcome: z.enum(outcomes),
  answer: longText(5000),
  owner: longText(60).default(''),
  dueOn: dayField.nullable().default(null),
  money: yuan.nullable().default(null),
})

export const Explanation = z.object({
  reason: z.enum(explanationReasons),
  because: requiredText(2000),
  tried: requiredText(2000),
  next: requiredText(2000),
})

export const replyFields = {
  text: requiredText(20_000),
  resultClass: classLetter,
  answers: z.array(Answer).max(60),
  explanation: Explanation.nullable().default(null),
  mayPublish: z.boolean(),
  contactPerson: line(40),
  contactPhone: line(40),
}

const answering = [
  'point-missing',
  'not-a-point',
  'owner-missing',
  'day-missing',
  'promise-in-the-past',
  'promise-missing',
  'class-does-not-fit',
  'no-such-class',
  'explanation-missing',
  'head-signs',
] as const
const whole = [...answering, 'upward-letter-missing', 'co-handlers-opinion-missing'] as const

export const replySuggestion = endpoint({
  name: 'replySuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/reply',
  for: organs,
  summary: { zh: '逐项答复代表', en: 'Reply, point by point' },
  params: one,
  body: z.object({ version, ...replyFields }),
  reply: Moved,
  refusals: [...always, ...whole],
})

export const supplementReply = endpoint({
  name: 'supplementReply',
  method: 'POST',
  path: '/api/suggestions/:id/supplement',
  for: organs,
  summary: { zh: '补充答复尚未办成的事项', en: 'Reply further to what was still open' },
  params: one,
  body: z.object({ version, ...replyFields }),
  reply: Moved,
  refusals: [...always, ...whole],
})

export const correctReply = endpoint({
  name: 'correctReply',
  method: 'POST',
  path: '/api/suggestions/:id/correct',
  for: organs,
  summary: { zh: '更正答复，原答复保留', en: 'Correct a reply; the original is kept' },
  params: one,
  body: z.object({ version, reason: requiredText(1000), ...replyFields }),
  reply: Moved,
  refusals: [...always, ...whole, 'promise-changed', 'nothing-to-correct'],
})

export const replyPart = endpoint({
  name: 'replyPart',
  method: 'POST',
  path: '/api/suggestions/:id/parts/:partId/reply',
  for: organs,
  summary: { zh: '分办单位答复本单位部分', en: 'An organ replies to its part' },
  params: one.extend({ partId: idField }),
  body: z.object({ version, ...replyFields }),
  reply: z.object({ id: z.string(), state: z.string(), version: z.number() }),
  refusals: [...always, ...answering],
})

export const giveOpinion = endpoint({
  name: 'giveOpinion',
  method: 'POST',
  path: '/api/suggestions/:id/opinion',
  for: organs,
  summary: { zh: '提出会办意见', en: 'Give the lead an opinion' },
  params: one,
  body: z.object({
    version,
    text: requiredText(5000),
    measures: requiredText(2000),
    contact: line(100),
  }),
  reply: z.object({ id: z.string(), state: z.string(), version: z.number() }),
  refusals: always,
})

/** A draft may lack anything. */
export const Draft = z.object({
  text: longText(20_000).default(''),
  resultClass: z.union([classLetter, z.literal('')]).default(''),
  answers: z
    .array(
      z.object({
        point: longText(20_000),
        outcome: z.union([z.enum(outcomes), z.literal('')]),
        answer: longText(5000),
        owner: longText(60),
        dueOn: z.union([dayField, z.literal('')]),
        money: yuan.nullable(),
      }),
    )
    .max(60)
    .default([]),
  explanation: z
    .object({
      reason: z.union([z.enum(explanationReasons), z.literal('')]),
      because: longText(2000),
      tried: longText(2000),
      next: longText(2000),
    })
    .nullable()
    .default(null),
  mayPublish: z.boolean().nullable().default(null),
  contactPerson: longText(40).default(''),
  contactPhone: longText(40).default(''),
})
export type Draft = z.output<typeof Draft>

export const saveReplyDraft = endpoint({
  name: 'saveReplyDraft',
  method: 'PUT',
  path: '/api/suggestions/:id/reply-draft',
  for: organs,
  summary: { zh: '保存答复稿，可送负责人签发', en: 'Save a reply’s draft, ready for signature or not' },
  params: one,
  body: z.object({
    // The version of the draft seen; 0 where there was none.
    seen: z.number().int().min(0),
    draft: Draft,
    ready: z.boolean(),
  }),
  reply: z.object({ version: z.number() }),
  refusals: ['not-handling', 'ended-already'],
})
