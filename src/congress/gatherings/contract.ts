import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import {
  bilingual,
  dayField,
  idField,
  line,
  longText,
  pageOf,
  paging,
  requiredText,
} from '../../platform/http/fields.ts'
import { always, DutyLine, HistoryLine, Offer, one, Timeline, version } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { invitationStates, kinds, states, ways } from './words.ts'

export * from './calendar-contract.ts'
export * from './documents/contract.ts'
export * from './invitations-contract.ts'

const organisers = ['staff', 'chair'] as const
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const holder = z.object({ kind: z.enum(['deputy', 'organ', 'role']), id: z.string().min(1).max(60) })

/** Where an act has brought a gathering. */
const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })

const Plan = z.object({
  kind: z.enum(kinds),
  title: line(100),
  place: longText(120).default(''),
  heldOn: dayField,
  startsAt: hour,
  endsAt: hour,
  agenda: z.array(requiredText(300)).max(40).default([]),
  service: z.array(requiredText(200)).max(40).default([]),
  whyShort: longText(300).default(''),
  /** Deputies, organs and roles; `counts`: of those whose presence makes the quorum. */
  invitees: z
    .array(holder.extend({ counts: z.boolean().default(true) }))
    .max(1000)
    .default([]),
  periodId: idField.nullable().default(null),
})

export const planGathering = endpoint({
  name: 'planGathering',
  method: 'POST',
  path: '/api/gatherings',
  for: organisers,
  summary: { zh: '筹备会议活动', en: 'Plan a gathering' },
  body: Plan.extend({ id: idField }),
  reply: Moved,
  refusals: ['ends-before-it-starts'],
})

export const reviseGathering = endpoint({
  name: 'reviseGathering',
  method: 'PUT',
  path: '/api/gatherings/:id',
  for: organisers,
  summary: { zh: '修改筹备方案', en: 'Change the plan' },
  params: one,
  body: Plan.omit({ kind: true, periodId: true }).extend({ version }),
  reply: Moved,
  refusals: [...always, 'ends-before-it-starts'],
})

export const announceGathering = endpoint({
  name: 'announceGathering',
  method: 'POST',
  path: '/api/gatherings/:id/announce',
  for: organisers,
  summary: { zh: '发出通知', en: 'Announce' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'day-is-past', 'place-missing', 'agenda-missing', 'nobody-invited', 'short-notice'],
})

export const beginGathering = endpoint({
  name: 'beginGathering',
  method: 'POST',
  path: '/api/gatherings/:id/begin',
  for: organisers,
  summary: { zh: '开始签到', en: 'Begin: people sign in' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'not-its-day'],
})

export const closeGathering = endpoint({
  name: 'closeGathering',
  method: 'POST',
  path: '/api/gatherings/:id/close',
  for: organisers,
  summary: { zh: '散会，未到的记为缺席', en: 'Close; who did not come is noted' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'no-quorum', 'reception-not-told'],
})

export const concludeGathering = endpoint({
  name: 'concludeGathering',
  method: 'POST',
  path: '/api/gatherings/:id/conclude',
  for: organisers,
  summary: { zh: '印发纪要，议定事项落实到人', en: 'Conclude with minutes; outcomes get their owners' },
  params: one,
  body: z.object({
    version,
    minutes: longText(20_000),
    outcomes: z
      .array(z.object({ text: requiredText(500), owner: holder, dueOn: dayField }))
      .max(60)
      .default([]),
  }),
  reply: Moved,
  refusals: [...always, 'minutes-missing', 'outcome-in-the-past'],
})

export const adjournGathering = endpoint({
  name: 'adjournGathering',
  method: 'POST',
  path: '/api/gatherings/:id/adjourn',
  for: organisers,
  summary: { zh: '改期，原通知作废', en: 'Hold it later; the old notice is void' },
  params: one,
  body: z.object({ version, heldOn: dayField, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always, 'day-is-past'],
})

export const cancelGathering = endpoint({
  name: 'cancelGathering',
  method: 'POST',
  path: '/api/gatherings/:id/cancel',
  for: organisers,
  summary: { zh: '取消', en: 'Cancel' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: always,
})

export const tickServiceItem = endpoint({
  name: 'tickServiceItem',
  method: 'PUT',
  path: '/api/gatherings/:id/service/:ordinal',
  for: organisers,
  summary: { zh: '会务事项已办', en: 'A service item is seen to, or not yet' },
  params: one.extend({ ordinal: z.coerce.number().int().min(1).max(100) }),
  body: z.object({ done: z.boolean() }),
  reply: z.object({ done: z.boolean() }),
})

export const GatheringLine = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  title: z.string(),
  state: z.enum(states),
  place: z.string(),
  heldOn: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  invited: z.number(),
  attended: z.number(),
})
export type GatheringLine = z.infer<typeof GatheringLine>

export const listGatherings = endpoint({
  name: 'listGatherings',
  method: 'GET',
  path: '/api/gatherings',
  for: working,
  summary: { zh: '会议活动', en: 'Gatherings' },
  query: z.object({
    ...paging,
    kind: z.enum(kinds).optional(),
    when: z.enum(['coming', 'past']).default('coming'),
  }),
  reply: pageOf(GatheringLine),
})

export const InvitationLine = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(invitationStates),
  stateName: bilingual,
  who: bilingual,
  mine: z.boolean(),
  counts: z.boolean(),
  /** Of leave; the organisers and the person herself read it. */
  reason: z.string(),
  signedInAt: z.string().nullable(),
  way: z.enum(ways).nullable(),
})
export type InvitationLine = z.infer<typeof InvitationLine>

export const GatheringPage = GatheringLine.extend({
  version: z.number(),
  stateName: bilingual,
  agenda: z.array(z.string()),
  service: z.array(z.object({ text: z.string(), doneBy: z.string().nullable() })),
  whyShort: z.string(),
  noticeDays: z.number(),
  quorum: z.object({ needed: z.number(), members: z.number(), present: z.number() }).nullable(),
  invitees: z.array(holder.extend({ counts: z.boolean(), name: bilingual })),
  invitations: z.array(InvitationLine),
  /** For the organisers, while people sign in. */
  code: z.string().nullable(),
  minutes: z.string(),
  outcomes: z.array(
    z.object({
      /** Of the promise's own page; null where it is not for this reader. */
      id: z.string().nullable(),
      text: z.string(),
      owner: bilingual,
      dueOn: z.string(),
      stateName: bilingual,
    }),
  ),
  periodId: z.string().nullable(),
  mayOrganise: z.boolean(),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type GatheringPage = z.infer<typeof GatheringPage>

export const readGathering = endpoint({
  name: 'readGathering',
  method: 'GET',
  path: '/api/gatherings/:id',
  for: working,
  summary: { zh: '一次会议活动', en: 'One gathering' },
  params: one,
  reply: GatheringPage,
})
