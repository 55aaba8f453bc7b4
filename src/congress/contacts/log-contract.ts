import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import {
  bilingual,
  dayField,
  idField,
  longText,
  pageOf,
  paging,
  requiredText,
  rulingField,
} from '../../platform/http/fields.ts'
import { always, DutyLine, HistoryLine, Offer, one, Timeline, Undertaking, version } from '../docket/contract.ts'
import { working, type Role } from '../organs/words.ts'
import { contactStates, sides, topics, ways } from './words.ts'

/** Whoever may stand on one side of a contact or the other. */
const parties: readonly Role[] = ['deputy', 'organ-handler', 'organ-head', 'government-office', 'staff', 'chair']

const Named = z.object({ id: z.string(), name: z.string() })

export const ContactLine = z.object({
  id: z.string(),
  member: Named.extend({ post: z.string() }),
  deputy: Named,
  metOn: z.string(),
  way: z.enum(ways),
  place: z.string(),
  topics: z.array(z.enum(topics)),
  state: z.enum(contactStates),
  opinions: z.number(),
  mine: z.boolean(),
})
export type ContactLine = z.infer<typeof ContactLine>

export const selections = ['all', 'to-confirm'] as const

export const listContacts = endpoint({
  name: 'listContacts',
  method: 'GET',
  path: '/api/contacts',
  for: working,
  summary: { zh: '联系记录', en: 'Contacts with deputies' },
  query: z.object({
    ...paging,
    which: z.enum(selections).default('all'),
    member: idField.optional(),
    deputy: idField.optional(),
  }),
  reply: pageOf(ContactLine).extend({ counts: z.record(z.enum(selections), z.number()) }),
})

const Moved = z.object({ id: z.string(), state: z.enum(contactStates), version: z.number() })

const told = {
  metOn: dayField,
  way: z.enum(ways),
  place: longText(80).default(''),
  topics: z.array(z.enum(topics)).min(1).max(4),
  said: requiredText(4000),
}

export const recordContact = endpoint({
  name: 'recordContact',
  method: 'POST',
  path: '/api/contacts',
  for: parties,
  summary: { zh: '记录一次联系', en: 'Write down a contact' },
  body: z.object({
    id: idField,
    memberId: idField,
    deputyId: idField,
    ...told,
    /** What the deputy said, one by one. */
    opinions: z.array(requiredText(500)).max(10).default([]),
    /** What the member promised, each with its day. */
    promises: z
      .array(z.object({ promise: requiredText(300), dueOn: dayField }))
      .max(10)
      .default([]),
  }),
  reply: Moved,
  refusals: ['met-in-time-to-come', 'not-paired', 'contact-promise-past', 'mandate-ended', 'mandate-suspended'],
})

const becoming = z.object({ ruling: rulingField, sentence: bilingual.nullable() })

export const ContactPage = ContactLine.extend({
  version: z.number(),
  said: z.string(),
  enteredBy: z.enum(sides),
  enteredName: z.string(),
  enteredOn: z.string(),
  /** What the other side says is not so. */
  disputed: z.string(),
  opinions: z.number(),
  opinionsSaid: z.array(
    z.object({
      number: z.number(),
      text: z.string(),
      undertakingId: z.string().nullable(),
      suggestionId: z.string().nullable(),
      /** For whoever may hand it on as a task, or draft a suggestion of it. */
      task: becoming.nullable(),
      suggestion: becoming.nullable(),
    }),
  ),
  /** Promised by what the deputy wrote down, and not confirmed yet. */
  promises: z.array(z.object({ promise: z.string(), dueOn: z.string() })),
  undertakings: z.array(Undertaking),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type ContactPage = z.infer<typeof ContactPage>

export const readContact = endpoint({
  name: 'readContact',
  method: 'GET',
  path: '/api/contacts/:id',
  for: working,
  summary: { zh: '一次联系', en: 'One contact' },
  params: one,
  reply: ContactPage,
})

export const confirmContact = endpoint({
  name: 'confirmContact',
  method: 'POST',
  path: '/api/contacts/:id/confirm',
  for: parties,
  summary: { zh: '核对无误', en: 'Confirm what was written down' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: always,
})

export const disputeContact = endpoint({
  name: 'disputeDeputyContact',
  method: 'POST',
  path: '/api/contacts/:id/dispute',
  for: parties,
  summary: { zh: '对联系记录提出异议', en: 'Say what is not so' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: always,
})

export const correctContact = endpoint({
  name: 'correctContact',
  method: 'POST',
  path: '/api/contacts/:id/correct',
  for: parties,
  summary: { zh: '更正联系记录', en: 'Correct what was written down' },
  params: one,
  body: z.object({ version, ...told }),
  reply: Moved,
  refusals: [...always, 'met-in-time-to-come'],
})

export const withdrawContact = endpoint({
  name: 'withdrawDeputyContact',
  method: 'POST',
  path: '/api/contacts/:id/withdraw',
  for: parties,
  summary: { zh: '撤销联系记录', en: 'Take a record back' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: always,
})

const opinion = one.extend({ number: z.coerce.number().int().min(1).max(10) })

export const makeTask = endpoint({
  name: 'makeTaskOfOpinion',
  method: 'POST',
  path: '/api/contacts/:id/opinions/:number/task',
  for: ['organ-handler', 'organ-head', 'government-office', 'staff', 'chair'],
  summary: { zh: '把代表意见转为任务', en: 'Make a task of an opinion' },
  params: opinion,
  body: z.object({ task: requiredText(300), dueOn: dayField }),
  reply: z.object({ undertakingId: z.string() }),
  refusals: ['contact-not-so', 'opinion-followed-already', 'contact-promise-past'],
})

export const makeSuggestion = endpoint({
  name: 'makeSuggestionOfOpinion',
  method: 'POST',
  path: '/api/contacts/:id/opinions/:number/suggestion',
  for: ['deputy'],
  summary: { zh: '把意见转为代表建议草稿', en: 'Draft a suggestion of an opinion' },
  params: opinion,
  body: z.object({ suggestionId: idField }),
  reply: z.object({ suggestionId: z.string() }),
  refusals: ['contact-not-so', 'opinion-followed-already', 'mandate-ended', 'mandate-suspended'],
})
