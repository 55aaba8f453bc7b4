import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, dayField, idField, longText } from '../../../platform/http/fields.ts'
import { always, Offer, one, version } from '../../docket/contract.ts'
import { invitationStates, states } from '../../gatherings/words.ts'
import { working } from '../../organs/words.ts'
import { changeKinds, outcomes } from '../words.ts'

const organisers = ['staff', 'chair'] as const
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const Person = z.object({ id: z.string(), name: z.string() })
const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })

export const ReceptionLine = z.object({
  id: z.string(),
  stationId: z.string(),
  station: z.string(),
  topic: z.string(),
  heldOn: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  state: z.enum(states),
  stateName: bilingual,
  deputies: z.array(Person),
  announcedOn: z.string().nullable(),
  outcome: z.enum(outcomes).nullable(),
  came: z.number(),
})
export type ReceptionLine = z.infer<typeof ReceptionLine>

/** Something said on a reception day, and what became of it, as the room that has it tells. */
export const VisitLine = z.object({
  id: z.string(),
  receptionId: z.string(),
  /** What it is about, as far as this reader may know. */
  said: z.string(),
  kindName: bilingual.nullable(),
  on: z.string(),
  stateName: bilingual,
  ended: z.boolean(),
  /** Whether this reader may open it. */
  opens: z.boolean(),
})
export type VisitLine = z.infer<typeof VisitLine>

export const ReceptionPage = ReceptionLine.extend({
  version: z.number(),
  place: z.string(),
  phone: z.string(),
  whyShort: z.string(),
  noticeDays: z.number(),
  /** The last day to announce it, and how that was counted. */
  latest: z.string(),
  note: z.string(),
  closedBy: z.string().nullable(),
  changes: z.array(
    z.object({ kind: z.enum(changeKinds), fromOn: z.string(), toOn: z.string().nullable(), reason: z.string() }),
  ),
  /** Of the deputies on duty. */
  presence: z.array(
    Person.extend({ state: z.enum(invitationStates), stateName: bilingual, mine: z.boolean(), signedIn: z.boolean() }),
  ),
  /** To sign in by: for the office, and whoever is on duty. */
  code: z.string().nullable(),
  visits: z.array(VisitLine),
  mayOrganise: z.boolean(),
  /** What can be done, and why it cannot: announce, begin, note, close, nobody. */
  offers: z.array(Offer),
})
export type ReceptionPage = z.infer<typeof ReceptionPage>

export const readReception = endpoint({
  name: 'readReception',
  method: 'GET',
  path: '/api/receptions/:id',
  for: working,
  summary: { zh: '一个代表接待日', en: 'One reception day' },
  params: one,
  reply: ReceptionPage,
})

export const listReceptions = endpoint({
  name: 'listReceptions',
  method: 'GET',
  path: '/api/receptions',
  for: working,
  summary: { zh: '代表接待日：将举行的，或者已过的', en: 'Reception days to come, or past' },
  query: z.object({ when: z.enum(['coming', 'past']).default('coming'), mine: z.enum(['yes']).optional() }),
  reply: z.object({ rows: z.array(ReceptionLine) }),
})

const Plan = z.object({
  stationId: idField,
  heldOn: dayField,
  startsAt: hour,
  endsAt: hour,
  topic: longText(60).default(''),
  deputies: z.array(idField).max(50).default([]),
  /** Why the public is told late; it reads this. */
  whyShort: longText(300).default(''),
})
export const planRefusals = ['station-closed', 'not-of-station', 'reception-past', 'ends-before-it-starts'] as const

export const planReception = endpoint({
  name: 'planReception',
  method: 'PUT',
  path: '/api/receptions/:id',
  for: organisers,
  summary: { zh: '安排代表接待日', en: 'Plan a reception day' },
  params: one,
  body: Plan,
  reply: Moved,
  refusals: planRefusals,
})

export const reviseReception = endpoint({
  name: 'reviseReception',
  method: 'POST',
  path: '/api/receptions/:id/revise',
  for: organisers,
  summary: { zh: '修改接待日安排', en: 'Change the plan of a reception day' },
  params: one,
  body: Plan.extend({ version }),
  reply: Moved,
  refusals: [...always, ...planRefusals],
})

export const announceReception = endpoint({
  name: 'announceReception',
  method: 'POST',
  path: '/api/receptions/:id/announce',
  for: organisers,
  summary: { zh: '公告接待日并通知值班代表', en: 'Announce a reception day and tell the deputies' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [
    ...always,
    'notice-late',
    'reception-past',
    'day-is-past',
    'place-missing',
    'agenda-missing',
    'nobody-invited',
    'short-notice',
  ],
})

export const beginReception = endpoint({
  name: 'beginReception',
  method: 'POST',
  path: '/api/receptions/:id/begin',
  for: working,
  summary: { zh: '开始接待', en: 'Open a reception day' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'not-its-day', 'not-on-duty', 'reception-to-come'],
})

export const closeReception = endpoint({
  name: 'closeReception',
  method: 'POST',
  path: '/api/receptions/:id/close',
  for: working,
  summary: { zh: '结束接待：来了多少人，或者无人来访', en: 'Close a reception day: how many came, or nobody' },
  params: one,
  body: z.object({ version, nobody: z.boolean(), note: longText(1000).default('') }),
  reply: Moved,
  refusals: [...always, 'not-on-duty', 'reception-to-come', 'reception-not-open', 'somebody-came', 'no-visit-noted'],
})
