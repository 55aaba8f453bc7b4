import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, idField, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, DutyLine, HistoryLine, Offer, one, Timeline, version } from '../../docket/contract.ts'
import { working } from '../../organs/words.ts'
import { bulletinStates } from './words.ts'

const keepers = ['staff', 'chair'] as const
const Moved = z.object({ id: z.string(), state: z.enum(bulletinStates), version: z.number() })

export const BulletinLine = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  edition: z.number(),
  state: z.enum(bulletinStates),
  publishedOn: z.string().nullable(),
  /** A later edition of the period is published. */
  corrected: z.boolean(),
})
export type BulletinLine = z.infer<typeof BulletinLine>

export const listBulletins = endpoint({
  name: 'listBulletins',
  method: 'GET',
  path: '/api/bulletins',
  for: working,
  summary: { zh: '办理情况通报', en: 'Bulletins on handling' },
  reply: z.object({ rows: z.array(BulletinLine) }),
})

const count = z.number()
const Item = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string().nullable(),
  leadDeputy: z.string(),
  organ: z.string(),
  assignedOn: z.string(),
  repliedOn: z.string().nullable(),
  resultClass: z.string().nullable(),
  closed: z.boolean(),
  daysOver: count,
})

export const Content = z.object({
  totals: z.object({
    handled: count,
    handedOver: count,
    replied: count,
    inTime: count,
    closed: count,
    overdue: count,
    key: count,
  }),
  classes: z.array(z.object({ resultClass: z.string(), papers: count })),
  satisfaction: z.object({
    rated: count,
    attitude: z.record(z.string(), count),
    result: z.record(z.string(), count),
  }),
  promises: z.object({ due: count, kept: count, broken: count }),
  organs: z.array(
    z.object({ organ: z.string(), papers: count, replied: count, overdue: count, promisesBroken: count }),
  ),
  items: z.array(Item),
  promiseList: z.array(
    z.object({
      promise: z.string().nullable(),
      organ: z.string(),
      dueOn: z.string(),
      keptOn: z.string().nullable(),
      stands: z.enum(['kept', 'kept-late', 'broken']),
    }),
  ),
  personal: z.array(z.object({ where: z.string(), found: z.string() })),
})

export const BulletinPage = BulletinLine.extend({
  version: z.number(),
  whyEdition: z.string(),
  madeAt: z.string(),
  withheld: z.array(z.string()),
  content: Content,
  /** Where everybody reads it; null until it is published. */
  publicAt: z.string().nullable(),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type BulletinPage = z.infer<typeof BulletinPage>

export const readBulletin = endpoint({
  name: 'readBulletin',
  method: 'GET',
  path: '/api/bulletins/:id',
  for: working,
  summary: { zh: '一期通报', en: 'One bulletin' },
  params: one,
  reply: BulletinPage,
})

export const makeBulletin = endpoint({
  name: 'makeBulletin',
  method: 'POST',
  path: '/api/bulletins',
  for: keepers,
  summary: { zh: '从记录生成一期通报', en: 'Make the bulletin of a period from the record' },
  body: z.object({ id: idField, from: dayField, to: dayField, why: longText(300).default('') }),
  reply: Moved,
  refusals: ['period-backwards', 'period-unfinished', 'edition-without-reason'],
})

export const remakeBulletin = endpoint({
  name: 'remakeBulletin',
  method: 'POST',
  path: '/api/bulletins/:id/remake',
  for: keepers,
  summary: { zh: '重新生成', en: 'Make it again from the record as it is now' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: always,
})

const Numbers = z.array(z.string().min(1).max(60)).max(200).default([])

export const checkBulletin = endpoint({
  name: 'checkBulletin',
  method: 'POST',
  path: '/api/bulletins/:id/check',
  for: keepers,
  summary: { zh: '核对无误，报请批准', en: 'Check it and submit it for approval' },
  params: one,
  // Numbers that look like a person's: kept back with their lines, or looked at and found to be none.
  body: z.object({ version, withheld: Numbers, cleared: Numbers }),
  reply: Moved,
  refusals: [...always, 'personal-data-left'],
})

export const sendBackBulletin = endpoint({
  name: 'sendBackBulletin',
  method: 'POST',
  path: '/api/bulletins/:id/send-back',
  for: ['chair'],
  summary: { zh: '退回核对', en: 'Send it back' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always, 'reason-missing'],
})

export const publishBulletin = endpoint({
  name: 'publishBulletin',
  method: 'POST',
  path: '/api/bulletins/:id/publish',
  for: ['chair'],
  summary: { zh: '批准公布', en: 'Approve and publish' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'maker-may-not-approve'],
})

export const dropBulletin = endpoint({
  name: 'dropBulletin',
  method: 'POST',
  path: '/api/bulletins/:id/drop',
  for: keepers,
  summary: { zh: '不公布', en: 'Drop it' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: always,
})
