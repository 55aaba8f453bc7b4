import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { bilingual, idField, pageOf, paging, rulingField } from '../../platform/http/fields.ts'
import { DutyLine, HistoryLine, Timeline } from '../docket/contract.ts'
import { Session } from '../organs/contract.ts'
import { working } from '../organs/words.ts'
import { one } from './acts-contract.ts'
import { MotionLine, Named } from './line-contract.ts'
import { contactWays, movers, paperKinds, states } from './words.ts'

export * from './committee/contract.ts'
export * from './line-contract.ts'
export * from './presidium/contract.ts'
export * from './writing/contract.ts'

export const listMotions = endpoint({
  name: 'listMotions',
  method: 'GET',
  path: '/api/motions',
  for: working,
  summary: { zh: '议案：筛选、全文检索', en: 'Motions: filter, full-text search' },
  query: z.object({
    ...paging,
    search: z.string().max(100).optional(),
    state: z.enum(states).optional(),
    mover: z.enum(movers).optional(),
    session: idField.optional(),
    deputy: idField.optional(),
  }),
  reply: pageOf(MotionLine),
})

export const countMotions = endpoint({
  name: 'countMotions',
  method: 'GET',
  path: '/api/motions/counts',
  for: working,
  summary: { zh: '议案各状态件数，和正在受理的会议', en: 'Motions by state, and the session that takes them' },
  reply: z.object({
    states: z.array(z.object({ state: z.enum(states), count: z.number() })),
    session: Session.nullable(),
    /** What a motion handed in now would be told, as to its time. */
    taken: rulingField,
    sentence: bilingual.nullable(),
  }),
})

const Paper = z.object({
  id: z.string(),
  kind: z.enum(paperKinds),
  organ: z.string().nullable(),
  text: z.string(),
  givenOn: z.string(),
  givenBy: z.string(),
})

const Contact = z.object({
  id: z.string(),
  organ: z.string(),
  heldOn: z.string(),
  way: z.enum(contactWays),
  whom: z.string(),
  said: z.string(),
})

/** An act as the page offers it: open, or shut with its reason and article. */
const Offer = z.object({ act: z.string(), name: bilingual, ruling: rulingField, sentence: bilingual.nullable() })

/** A thing the law asks that does not shut an act: shown as a warning. */
const Warning = z.object({ ruling: rulingField, sentence: bilingual }).nullable()

export const MotionPage = MotionLine.extend({
  version: z.number(),
  cause: z.string(),
  grounds: z.string(),
  plan: z.string(),
  withinPowers: z.boolean(),
  inFavour: z.number().nullable(),
  enteredByStaff: z.boolean(),
  sessionClosesOn: z.string().nullable(),
  decidedOn: z.string().nullable(),
  executor: Named.nullable(),
  votes: z
    .object({ deputies: z.number(), inFavour: z.number(), against: z.number(), abstaining: z.number() })
    .nullable(),
  /** Those who signed beside the lead deputy. */
  coSigners: z.array(Named),
  /** How many names the law asks for here, and how many there are; null where an organ or a delegation moves. */
  names: z.object({ needed: z.number(), have: z.number() }).nullable(),
  /** What it was turned into, where the reader may open it. */
  suggestionId: z.string().nullable(),
  papers: z.array(Paper),
  contacts: z.array(Contact),
  /** Whether the reader may note a contact with the movers. */
  mayNoteContact: z.boolean(),
  notHeard: Warning,
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type MotionPage = z.infer<typeof MotionPage>

export const readMotion = endpoint({
  name: 'readMotion',
  method: 'GET',
  path: '/api/motions/:id',
  for: working,
  summary: { zh: '一件议案', en: 'One motion' },
  params: one,
  reply: MotionPage,
  // Said on the page beside acts that are shut, and as its warning; reading itself is never refused.
  refusals: ['name-is-needed', 'enough-remain', 'movers-not-contacted'],
})
