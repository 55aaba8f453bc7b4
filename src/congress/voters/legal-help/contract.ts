import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import {
  bilingual,
  dayField,
  idField,
  line,
  longText,
  pageOf,
  paging,
  requiredText,
} from '../../../platform/http/fields.ts'
import { lookingFor, LookReply, personFields } from '../../../platform/persons/contract.ts'
import { always, DutyLine, HistoryLine, Offer, one, Timeline, version } from '../../docket/contract.ts'
import { categories, helperKinds, legalHelpStates, tellings } from './words.ts'

const office = ['staff', 'chair'] as const
const readers = ['deputy', ...office] as const

const Moved = z.object({ id: z.string(), state: z.enum(legalHelpStates), version: z.number() })

export const Helper = z.object({
  id: z.string(),
  kind: z.enum(helperKinds),
  name: z.string(),
  phone: z.string(),
  address: z.string(),
  endedOn: z.string().nullable(),
})
export type Helper = z.infer<typeof Helper>

export const listHelpers = endpoint({
  name: 'listHelpers',
  method: 'GET',
  path: '/api/legal-helpers',
  for: readers,
  summary: { zh: '法律服务机构名录', en: 'Legal services one may be referred to' },
  reply: z.object({ rows: z.array(Helper) }),
})

export const keepHelper = endpoint({
  name: 'keepHelper',
  method: 'PUT',
  path: '/api/legal-helpers/:id',
  for: ['staff'],
  summary: { zh: '登记或者更正法律服务机构', en: 'Enter or correct a legal service' },
  params: one,
  body: z.object({
    kind: z.enum(helperKinds),
    name: line(60),
    phone: longText(40).default(''),
    address: longText(120).default(''),
    endedOn: dayField.nullable().default(null),
  }),
  reply: z.object({ id: z.string() }),
})

export const LegalHelpLine = z.object({
  id: z.string(),
  category: z.enum(categories),
  subject: z.string(),
  state: z.enum(legalHelpStates),
  stateName: bilingual,
  place: z.string(),
  secret: z.boolean(),
  deputy: z.object({ id: z.string(), name: z.string() }).nullable(),
  openedOn: z.string(),
})
export type LegalHelpLine = z.infer<typeof LegalHelpLine>

export const listLegalHelp = endpoint({
  name: 'listLegalHelp',
  method: 'GET',
  path: '/api/legal-help',
  for: readers,
  summary: { zh: '法律帮助：代表看自己受理的', en: 'Requests for legal help; a deputy sees those put to her' },
  query: z.object({ ...paging, which: z.enum(['open', 'all']).default('open') }),
  reply: pageOf(LegalHelpLine).extend({ counts: z.object({ open: z.number(), all: z.number() }) }),
})

export const LegalHelpPage = LegalHelpLine.extend({
  version: z.number(),
  /** null: whoever asked wants it kept from this reader. */
  text: z.string().nullable(),
  beforeCourt: z.boolean(),
  opinionId: z.string().nullable(),
  referrals: z.array(z.object({ helper: Helper, note: z.string(), on: z.string() })),
  result: z.string(),
  resultOn: z.string().nullable(),
  toldOn: z.string().nullable(),
  toldHow: z.string(),
  closedBecause: z.string(),
  /** Whether anything is known of whoever asked; who that is takes a look, which is recorded. */
  asker: z.enum(['known', 'unknown', 'erased']),
  looks: z.array(z.object({ by: z.string(), reason: z.string(), at: z.string() })),
  mayErase: z.boolean(),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type LegalHelpPage = z.infer<typeof LegalHelpPage>

export const readLegalHelp = endpoint({
  name: 'readLegalHelp',
  method: 'GET',
  path: '/api/legal-help/:id',
  for: readers,
  summary: { zh: '一件法律帮助', en: 'One request for legal help' },
  params: one,
  reply: LegalHelpPage,
})

export const askLegalHelp = endpoint({
  name: 'askLegalHelp',
  method: 'POST',
  path: '/api/legal-help',
  for: ['deputy', 'staff'],
  summary: { zh: '登记群众的法律帮助请求', en: 'Note that somebody asks for legal help' },
  // The id comes from the desk, so that sending twice notes it once.
  body: z.object({
    id: idField,
    category: z.enum(categories),
    subject: line(60),
    text: requiredText(2000),
    place: longText(60).default(''),
    secret: z.boolean().default(false),
    beforeCourt: z.boolean().default(false),
    deputyId: idField.nullable().default(null),
    asker: z.object(personFields).default({ name: '', phone: '', note: '' }),
  }),
  reply: Moved,
  refusals: ['mandate-ended', 'mandate-suspended'],
})

export const referLegalHelp = endpoint({
  name: 'referLegalHelp',
  method: 'POST',
  path: '/api/legal-help/:id/refer',
  for: office,
  summary: { zh: '转介给法律服务机构', en: 'Refer it to a legal service' },
  params: one,
  body: z.object({ version, helperId: idField, note: longText(500).default('') }),
  reply: Moved,
  refusals: [...always, 'helper-ended', 'referred-there-already', 'before-court-lawyers-only'],
})

export const noteLegalHelp = endpoint({
  name: 'noteLegalHelp',
  method: 'POST',
  path: '/api/legal-help/:id/result',
  for: office,
  summary: { zh: '登记转介结果', en: 'Note what came of the referral' },
  params: one,
  body: z.object({ version, helped: z.boolean(), result: requiredText(1000) }),
  reply: Moved,
  refusals: always,
})

export const tellAsker = endpoint({
  name: 'tellAsker',
  method: 'POST',
  path: '/api/legal-help/:id/tell',
  for: office,
  summary: { zh: '告知求助人', en: 'Whoever asked has been told' },
  params: one,
  body: z.object({ version, toldOn: dayField, how: z.enum(tellings) }),
  reply: Moved,
  refusals: [...always, 'told-on-no-such-day'],
})

export const closeLegalHelp = endpoint({
  name: 'closeLegalHelp',
  method: 'POST',
  path: '/api/legal-help/:id/close',
  for: office,
  summary: { zh: '说明理由终结', en: 'Close it with the reason' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: always,
})

export const lookAtAsker = endpoint({
  name: 'lookAtHelpAsker',
  method: 'POST',
  path: '/api/legal-help/:id/asker',
  for: ['deputy', 'staff'],
  summary: { zh: '查看求助人（留痕）', en: 'Look at who asked; the look is recorded' },
  params: one,
  body: lookingFor,
  reply: LookReply,
})

export const eraseAsker = endpoint({
  name: 'eraseAsker',
  method: 'POST',
  path: '/api/legal-help/:id/asker/erase',
  for: ['staff'],
  summary: { zh: '删除求助人的姓名和电话', en: 'Erase who asked' },
  params: one,
  body: lookingFor,
  reply: z.object({ id: z.string() }),
  refusals: ['asker-still-to-be-told'],
})

export const HelpFigures = z.object({
  category: z.enum(categories),
  asked: z.number(),
  open: z.number(),
  helped: z.number(),
  notHelped: z.number(),
  closed: z.number(),
})

export const readHelpNumbers = endpoint({
  name: 'readHelpNumbers',
  method: 'GET',
  path: '/api/legal-help/numbers',
  for: readers,
  summary: { zh: '法律帮助分类统计，不含个人', en: 'Legal help by subject, naming nobody' },
  query: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
  reply: z.object({ year: z.number().nullable(), rows: z.array(HelpFigures) }),
})
