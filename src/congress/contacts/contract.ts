import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { articleField, bilingual, dayField, idField, line, requiredText } from '../../platform/http/fields.ts'
import { one, version } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { reasonKinds } from './words.ts'

export * from './log-contract.ts'
export * from './rounds-contract.ts'

const keepers = ['staff', 'chair', 'government-office'] as const

const Named = z.object({ id: z.string(), name: z.string() })
const Reason = z.object({ kind: z.enum(reasonKinds), what: z.string() })
export type Reason = z.infer<typeof Reason>

/** A rule that is not met, with its words and its article. */
const Gap = z.object({ sentence: bilingual, under: articleField })

const Pairing = z.object({
  id: z.string(),
  deputy: Named,
  reasons: z.array(z.string()),
  since: z.string(),
  /** Contacts of these two in this quarter, and when they last met. */
  contacts: z.number(),
  lastOn: z.string().nullable(),
})

export const MemberLine = z.object({
  id: z.string(),
  version: z.number(),
  name: z.string(),
  post: z.string(),
  charge: z.string(),
  fields: z.array(z.string()),
  areas: z.array(Named),
  organ: Named.nullable(),
  mine: z.boolean(),
  pairings: z.array(Pairing),
  gap: Gap.nullable(),
})
export type MemberLine = z.infer<typeof MemberLine>

export const readMatrix = endpoint({
  name: 'readContactMatrix',
  method: 'GET',
  path: '/api/contact-members',
  for: working,
  summary: { zh: '联系代表安排：谁联系谁，缺口在哪里', en: 'Who keeps in touch with whom, and who is left out' },
  reply: z.object({
    quarter: z.object({ from: z.string(), to: z.string() }),
    atLeast: z.number(),
    mayKeep: z.boolean(),
    /** All of them, or for a deputy and an organ their own. */
    members: z.array(MemberLine),
    /** Deputies in office with the number of members in touch with each; for whoever keeps the arrangement. */
    deputies: z.array(Named.extend({ members: z.number() })),
    alone: z.object({ count: z.number(), gap: Gap.nullable() }),
  }),
  // Said of whoever the rule is not met for; nobody is turned away.
  refusals: ['too-few-deputies', 'deputy-with-nobody'],
})

export const keepMember = endpoint({
  name: 'keepContactMember',
  method: 'PUT',
  path: '/api/contact-members/:id',
  for: keepers,
  summary: { zh: '登记、修改政府组成人员', en: 'Write down a member of the government' },
  params: one,
  body: z.object({
    /** Left out for one who is new. */
    version: version.optional(),
    name: line(40),
    post: line(60),
    charge: requiredText(300),
    fields: z.array(line(20)).max(12).default([]),
    areaIds: z.array(idField).max(30).default([]),
    organId: idField.nullable().default(null),
  }),
  reply: z.object({ id: z.string(), version: z.number() }),
})

export const endMember = endpoint({
  name: 'endContactMember',
  method: 'POST',
  path: '/api/contact-members/:id/end',
  for: keepers,
  summary: { zh: '政府组成人员离任', en: 'A member of the government has left' },
  params: one,
  body: z.object({ version, on: dayField, reason: requiredText(300) }),
  reply: z.object({ id: z.string() }),
  refusals: ['member-has-left'],
})

export const suggestDeputies = endpoint({
  name: 'suggestDeputies',
  method: 'GET',
  path: '/api/contact-members/:id/suggested',
  for: keepers,
  summary: { zh: '建议联系哪些代表，注明理由', en: 'Deputies to pair her with, and why' },
  params: one,
  reply: z.object({ rows: z.array(Named.extend({ reasons: z.array(Reason), members: z.number() })) }),
})

export const pairWithDeputy = endpoint({
  name: 'pairWithDeputy',
  method: 'POST',
  path: '/api/contact-members/:id/deputies',
  for: keepers,
  summary: { zh: '确定联系对象', en: 'Pair a member with a deputy' },
  params: one,
  body: z.object({ pairingId: idField, deputyId: idField }),
  reply: z.object({ id: z.string() }),
  refusals: ['paired-already', 'member-has-left', 'mandate-ended'],
})

export const endPairing = endpoint({
  name: 'endPairing',
  method: 'POST',
  path: '/api/contact-pairings/:id/end',
  for: keepers,
  summary: { zh: '不再联系，说明理由', en: 'End a pairing with the reason' },
  params: one,
  body: z.object({ reason: requiredText(300) }),
  reply: z.object({ id: z.string() }),
})
