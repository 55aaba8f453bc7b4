import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import {
  articleField,
  dayField,
  idField,
  line,
  longText,
  pageOf,
  paging,
  requiredText,
} from '../../../platform/http/fields.ts'
import { lookingFor, LookReply } from '../../../platform/persons/contract.ts'
import { one } from '../../docket/contract.ts'
import { ways } from './words.ts'

const mandate = ['mandate-ended', 'mandate-suspended'] as const
const office = ['staff', 'chair'] as const
const inYear = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() })

/** What is usual here: so many voters, each so often a year. */
const Expected = z.object({ voters: z.number(), times: z.number(), under: articleField })

const ByWay = z.record(z.enum(ways), z.number())

/** A deputy's contacts in a year, as numbers: for herself, and for the file of her work. */
export const YearSheet = z.object({
  year: z.number(),
  contacts: z.number(),
  byWay: ByWay,
  areas: z.array(z.object({ name: z.string(), contacts: z.number() })),
  madeOpinions: z.number(),
})
export type YearSheet = z.infer<typeof YearSheet>

/** Without the voter's name: what others than the deputy may know. */
export const VoterCount = z.object({
  id: z.string(),
  area: z.string().nullable(),
  since: z.string(),
  consentedOn: z.string(),
  contacts: z.number(),
  lastOn: z.string().nullable(),
})
export type VoterCount = z.infer<typeof VoterCount>

export const MyVoter = VoterCount.extend({
  name: z.string(),
  phone: z.string(),
  note: z.string(),
  areaId: z.string().nullable(),
})
export type MyVoter = z.infer<typeof MyVoter>

export const ContactLine = z.object({
  id: z.string(),
  on: z.string(),
  way: z.enum(ways),
  /** The voter's name, as the deputy wrote it down; '' once contact has ended. */
  voter: z.string().nullable(),
  area: z.string().nullable(),
  said: z.string(),
  opinionId: z.string().nullable(),
})
export type ContactLine = z.infer<typeof ContactLine>

export const readMyVoters = endpoint({
  name: 'readMyVoters',
  method: 'GET',
  path: '/api/voters/mine',
  for: ['deputy'],
  summary: { zh: '我的固定联系选民，联系最少的在前', en: 'My fixed voters, the least contacted first' },
  query: inYear,
  reply: z.object({
    voters: z.array(MyVoter),
    expected: Expected,
    missing: z.object({ voters: z.number(), contacts: z.number() }),
    sheet: YearSheet,
    mayKeep: z.boolean(),
  }),
})

export const listMyContacts = endpoint({
  name: 'listMyContacts',
  method: 'GET',
  path: '/api/voters/contacts',
  for: ['deputy'],
  summary: { zh: '我的联系选民记录', en: 'My log of contacts' },
  query: z.object(paging),
  reply: pageOf(ContactLine),
})

export const keepVoter = endpoint({
  name: 'keepVoter',
  method: 'PUT',
  path: '/api/voters/fixed/:id',
  for: ['deputy'],
  summary: { zh: '登记或者更正固定联系选民', en: 'Enter or correct a fixed voter' },
  params: one,
  body: z.object({
    name: line(40),
    phone: longText(40).default(''),
    note: longText(200).default(''),
    areaId: idField.nullable().default(null),
    consentedOn: dayField,
  }),
  reply: z.object({ id: z.string() }),
  refusals: [
    ...mandate,
    'not-elected-by-voters',
    'consent-still-to-come',
    'fixed-voters-enough',
    'voter-no-longer-hers',
  ],
})

export const endVoter = endpoint({
  name: 'endVoter',
  method: 'POST',
  path: '/api/voters/fixed/:id/end',
  for: ['deputy'],
  summary: { zh: '结束固定联系，删除姓名和电话', en: 'End contact with a voter and erase who it was' },
  params: one,
  body: z.object({ reason: requiredText(200) }),
  reply: z.object({ id: z.string() }),
})

export const logContact = endpoint({
  name: 'logVoterContact',
  method: 'POST',
  path: '/api/voters/contacts',
  for: ['deputy'],
  summary: { zh: '记录一次联系选民', en: 'Note a contact with voters' },
  // The id comes from the desk, so that sending twice notes it once.
  body: z.object({
    id: idField,
    on: dayField,
    way: z.enum(ways),
    voterId: idField.nullable().default(null),
    areaId: idField.nullable().default(null),
    said: requiredText(2000),
  }),
  reply: z.object({ id: z.string() }),
  refusals: [...mandate, 'contact-still-to-come', 'contact-with-nobody', 'voter-no-longer-hers'],
})

export const withdrawContact = endpoint({
  name: 'withdrawVoterContact',
  method: 'POST',
  path: '/api/voters/contacts/:id/withdraw',
  for: ['deputy'],
  summary: { zh: '撤下误记的联系记录', en: 'Take out a contact noted by mistake' },
  params: one,
  reply: z.object({ id: z.string() }),
})

export const readContactCounts = endpoint({
  name: 'readContactCounts',
  method: 'GET',
  path: '/api/voters/counts',
  for: office,
  summary: { zh: '代表联系选民情况，只有数字', en: 'How deputies keep in touch: numbers only' },
  query: inYear,
  reply: z.object({
    year: z.number(),
    expected: Expected,
    rows: z.array(
      z.object({
        deputy: z.object({ id: z.string(), name: z.string(), group: z.string() }),
        voters: z.number(),
        /** Voters contacted as often as is usual. */
        met: z.number(),
        contacts: z.number(),
        lastOn: z.string().nullable(),
      }),
    ),
    /** Villages and neighbourhoods, the least contacted first. */
    areas: z.array(z.object({ name: z.string(), contacts: z.number() })),
  }),
})

export const listVotersOf = endpoint({
  name: 'listVotersOf',
  method: 'GET',
  path: '/api/voters/of/:deputyId',
  for: ['staff'],
  summary: { zh: '一名代表的固定联系选民，不含姓名', en: 'A deputy’s fixed voters, without their names' },
  params: z.object({ deputyId: idField }),
  reply: z.object({ deputy: z.string(), rows: z.array(VoterCount) }),
})

export const lookAtVoter = endpoint({
  name: 'lookAtVoter',
  method: 'POST',
  path: '/api/voters/fixed/:id/look',
  for: ['staff'],
  summary: { zh: '查看选民姓名（留痕）', en: 'Look at who a voter is; the look is recorded' },
  params: one,
  body: lookingFor,
  reply: LookReply,
})
