import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { bilingual, idField, line, longText, pageOf, paging } from '../../platform/http/fields.ts'
import { always, DutyLine, HistoryLine, Offer, one, Timeline, version } from '../docket/contract.ts'
import { reasons, states } from './words.ts'

const moderators = ['staff', 'chair'] as const

/** waiting · public now · not public. */
export const selections = ['waiting', 'public', 'hidden'] as const
export type Selection = (typeof selections)[number]

const Held = z.object({ name: z.string(), until: z.string(), mine: z.boolean() }).nullable()

export const ModerationLine = z.object({
  id: z.string(),
  subject: z.string(),
  subjectName: bilingual,
  /** What looks like personal data is covered. */
  title: z.string(),
  state: z.enum(states),
  stateName: bilingual,
  sentOn: z.string(),
  dueOn: z.string().nullable(),
  overdue: z.boolean(),
  pictures: z.number(),
  /** Whoever is at it now. */
  held: Held,
})
export type ModerationLine = z.infer<typeof ModerationLine>

export const listModeration = endpoint({
  name: 'listModeration',
  method: 'GET',
  path: '/api/moderation',
  for: moderators,
  summary: { zh: '公开审核：最早送审的在前', en: 'What waits to be moderated, the oldest first' },
  query: z.object({
    ...paging,
    which: z.enum(selections).default('waiting'),
    subject: z.string().max(40).optional(),
    paper: idField.optional(),
  }),
  reply: pageOf(ModerationLine).extend({
    counts: z.record(z.enum(selections), z.number()),
    /** Of those that wait, how many of each kind. */
    kinds: z.array(z.object({ subject: z.string(), name: bilingual, count: z.number() })),
  }),
})

export const ModerationPage = ModerationLine.extend({
  version: z.number(),
  /** As everybody reads it; null while nobody does. */
  shown: z.object({ title: z.string(), text: z.string(), on: z.string(), pictures: z.array(z.string()) }).nullable(),
  reason: z.enum(reasons).nullable(),
  note: z.string(),
  meant: z.string(),
  paper: z.object({ kind: z.string(), id: z.string() }).nullable(),
  /** The next that waits, for whoever works through them. */
  next: z.string().nullable(),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type ModerationPage = z.infer<typeof ModerationPage>

export const readModeration = endpoint({
  name: 'readModeration',
  method: 'GET',
  path: '/api/moderation/:id',
  for: moderators,
  summary: { zh: '一件公开审核（不含原文）', en: 'One moderation, without the original' },
  params: one,
  reply: ModerationPage,
})

const span = z.object({
  in: z.enum(['title', 'text']),
  from: z.number().int().min(0).max(100_000),
  to: z.number().int().min(0).max(100_000),
})

export const takeModeration = endpoint({
  name: 'takeModeration',
  method: 'POST',
  path: '/api/moderation/:id/lock',
  for: moderators,
  summary: {
    zh: '开始审核（十五分钟内由本人审核），或者接手',
    en: 'Begin to moderate, for fifteen minutes; or take over',
  },
  params: one,
  body: z.object({ over: z.boolean().default(false) }),
  reply: z.object({ name: z.string(), until: z.string(), version: z.number(), takenFrom: z.string().nullable() }),
  refusals: [...always, 'being-moderated'],
})

export const leaveModeration = endpoint({
  name: 'leaveModeration',
  method: 'POST',
  path: '/api/moderation/:id/unlock',
  for: moderators,
  summary: { zh: '退出审核', en: 'Let it go undecided' },
  params: one,
  body: z.object({}),
  reply: z.object({ free: z.boolean() }),
})

export const Original = z.object({
  title: z.string(),
  text: z.string(),
  found: z.array(span.extend({ kind: z.string() })),
  pictures: z.array(z.object({ fileId: z.string(), leftOut: z.boolean(), base64: z.string() })),
})
export type Original = z.infer<typeof Original>

export const seeOriginal = endpoint({
  name: 'seeOriginal',
  method: 'POST',
  path: '/api/moderation/:id/original',
  for: moderators,
  summary: { zh: '查看原文（留有记录）', en: 'See the original; every look is recorded' },
  params: one,
  body: z.object({}),
  reply: Original,
})

const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })
const lockRefusals = ['moderation-not-begun', 'moderation-taken-over', 'moderation-lock-expired'] as const
const meant = longText(200).default('')

export const admitText = endpoint({
  name: 'admitText',
  method: 'POST',
  path: '/api/moderation/:id/admit',
  for: moderators,
  summary: { zh: '原样公开', en: 'Show it as it is' },
  params: one,
  body: z.object({ version, meant }),
  reply: Moved,
  refusals: [...always, ...lockRefusals, 'shown-personal-data'],
})

export const redactText = endpoint({
  name: 'redactText',
  method: 'POST',
  path: '/api/moderation/:id/redact',
  for: moderators,
  summary: { zh: '隐去部分内容后公开', en: 'Show it with parts covered' },
  params: one,
  body: z.object({ version, spans: z.array(span).max(200), leftOut: z.array(idField).max(20).default([]), meant }),
  reply: Moved,
  refusals: [...always, ...lockRefusals, 'shown-personal-data', 'nothing-covered'],
})

const why = z.object({ version, reason: z.enum(reasons), note: longText(500).default('') })

export const withholdText = endpoint({
  name: 'withholdText',
  method: 'POST',
  path: '/api/moderation/:id/withhold',
  for: moderators,
  summary: { zh: '不予公开，写明理由', en: 'Withhold it, with the reason' },
  params: one,
  body: why,
  reply: Moved,
  refusals: [...always, ...lockRefusals, 'withheld-why'],
})

export const takeDownText = endpoint({
  name: 'takeDownText',
  method: 'POST',
  path: '/api/moderation/:id/take-down',
  for: moderators,
  summary: { zh: '撤下已公开的内容', en: 'Take down what is public' },
  params: one,
  body: why,
  reply: Moved,
  refusals: [...always, 'withheld-why'],
})

export const putBackText = endpoint({
  name: 'putBackText',
  method: 'POST',
  path: '/api/moderation/:id/put-back',
  for: moderators,
  summary: { zh: '重新审核', en: 'Moderate it again' },
  params: one,
  body: z.object({ version, note: line(500) }),
  reply: Moved,
  refusals: always,
})
