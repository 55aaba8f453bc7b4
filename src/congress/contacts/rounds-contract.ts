import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { dayField, idField, requiredText } from '../../platform/http/fields.ts'
import { always, DutyLine, HistoryLine, Offer, one, Timeline, version } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { dueStates, roundStates } from './words.ts'

const all = ['staff', 'chair', 'government-office'] as const
const Named = z.object({ id: z.string(), name: z.string() })

/** How one member has kept in touch in some months. */
const Standing = z.object({
  member: Named.extend({ post: z.string() }),
  met: z.array(Named),
  notMet: z.array(Named),
  contacts: z.number(),
  opinions: z.number(),
  /** Opinions something was made of. */
  followed: z.number(),
})
export type Standing = z.infer<typeof Standing>

const between = { from: dayField.optional(), to: dayField.optional() }

export const readContactReport = endpoint({
  name: 'readContactReport',
  method: 'GET',
  path: '/api/contact-report',
  for: all,
  summary: { zh: '联系情况：谁联系了，谁还没有', en: 'Who was in touch, and who was not' },
  query: z.object(between),
  reply: z.object({
    from: z.string(),
    to: z.string(),
    /** In touch with nobody they are paired with. */
    missing: z.number(),
    rows: z.array(Standing),
    rounds: z.array(z.object({ id: z.string(), from: z.string(), to: z.string(), state: z.enum(roundStates) })),
  }),
})

export const downloadContactReport = endpoint({
  name: 'downloadContactReport',
  method: 'GET',
  path: '/api/contact-report/table',
  for: all,
  summary: { zh: '下载联系情况表', en: 'The same as a table to keep' },
  query: z.object({ ...between, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
  reply: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
})

export const RoundPage = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(roundStates),
  from: z.string(),
  to: z.string(),
  note: z.string(),
  rows: z.array(
    Standing.pick({ member: true, met: true, notMet: true }).extend({
      dueId: z.string(),
      version: z.number(),
      state: z.enum(dueStates),
      /** Named when the round was over. */
      listed: z.boolean(),
      mayExcuse: z.boolean(),
      mayRecord: z.boolean(),
    }),
  ),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type RoundPage = z.infer<typeof RoundPage>

export const readRound = endpoint({
  name: 'readContactRound',
  method: 'GET',
  path: '/api/contact-rounds/:id',
  for: working,
  summary: { zh: '一期联系代表', en: 'One round of contacts' },
  params: one,
  reply: RoundPage,
})

const Moved = z.object({ id: z.string(), state: z.enum(roundStates), version: z.number() })

export const listRound = endpoint({
  name: 'listContactRound',
  method: 'POST',
  path: '/api/contact-rounds/:id/list',
  for: ['staff', 'chair'],
  summary: { zh: '期满列出未联系名单', en: 'List who met nobody, once the round is over' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'round-not-over'],
})

export const noteRound = endpoint({
  name: 'noteContactRound',
  method: 'POST',
  path: '/api/contact-rounds/:id/note',
  for: ['chair', 'staff'],
  summary: { zh: '主席阅处未联系名单', en: 'The chair deals with the list' },
  params: one,
  body: z.object({ version, note: requiredText(1000) }),
  reply: Moved,
  refusals: always,
})

export const excuseDue = endpoint({
  name: 'excuseContact',
  method: 'POST',
  path: '/api/contact-dues/:id/excuse',
  for: ['staff', 'chair'],
  summary: { zh: '说明理由免予联系', en: 'Excuse a member for this round' },
  params: z.object({ id: idField }),
  body: z.object({ version, reason: requiredText(300) }),
  reply: z.object({ id: z.string(), state: z.enum(dueStates), version: z.number() }),
  refusals: always,
})
