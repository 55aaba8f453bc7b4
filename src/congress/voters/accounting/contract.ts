import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, dayField, idField, line, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, DutyLine, HistoryLine, Offer, one, Timeline, Undertaking, version } from '../../docket/contract.ts'
import { countings, headings, heads, reportStates, type Grade } from './words.ts'

const office = ['staff', 'chair'] as const
const readers = ['deputy', ...office] as const

const Moved = z.object({ id: z.string(), state: z.enum(reportStates), version: z.number() })
const Named = z.object({ id: z.string(), name: z.string() })

export const DutyReportLine = z.object({
  id: z.string(),
  deputy: Named,
  state: z.enum(reportStates),
  stateName: bilingual,
  reportOn: z.string(),
  place: z.string(),
  votersPresent: z.number().nullable(),
})
export type DutyReportLine = z.infer<typeof DutyReportLine>

export const listDutyReports = endpoint({
  name: 'listDutyReports',
  method: 'GET',
  path: '/api/duty-reports',
  for: readers,
  summary: { zh: '代表述职安排：谁什么时候述职，谁还没有', en: 'Reports to voters: who reports when, and who has not' },
  query: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
  reply: z.object({
    year: z.number(),
    rows: z.array(DutyReportLine),
    /** How often it is expected, and since when. */
    howOften: z.enum(['once-a-term', 'every-year']),
    since: z.string(),
    /** In office and not yet heard since then; `plannedOn`: the day already set. */
    missing: z.array(z.object({ deputy: Named, group: z.string(), plannedOn: z.string().nullable() })),
    reported: z.number(),
    deputies: z.number(),
    mayPlan: z.boolean(),
    notice: z.number(),
  }),
})

const Sums = z.object({
  satisfied: z.number().int().min(0).max(100_000),
  fairly: z.number().int().min(0).max(100_000),
  dissatisfied: z.number().int().min(0).max(100_000),
} satisfies Record<Grade, z.ZodType>)

const sections = z.object(
  Object.fromEntries(headings.map((heading) => [heading, longText(3000).default('')])) as Record<
    (typeof headings)[number],
    z.ZodDefault<ReturnType<typeof longText>>
  >,
)

export const DutyReportPage = DutyReportLine.extend({
  version: z.number(),
  listeners: z.string(),
  areaId: z.string().nullable(),
  coversFrom: z.string(),
  /** null: not this reader's before it is given. */
  sections: z.record(z.enum(headings), z.string()).nullable(),
  /** What would be struck out of the text when it is published. */
  personal: z.array(z.string()),
  heldOn: z.string().nullable(),
  fewBecause: z.string(),
  /** For the office and the deputy. */
  assessment: z
    .object({
      sheets: z.number(),
      countedBy: z.enum(countings),
      sums: z.record(z.enum(heads), Sums),
      opinions: z.array(z.string()),
    })
    .nullable(),
  answer: z.string(),
  publishedOn: z.string().nullable(),
  usualVoters: z.number(),
  mine: z.boolean(),
  undertakings: z.array(Undertaking),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type DutyReportPage = z.infer<typeof DutyReportPage>

export const readDutyReport = endpoint({
  name: 'readDutyReport',
  method: 'GET',
  path: '/api/duty-reports/:id',
  for: readers,
  summary: { zh: '一次代表述职', en: 'One report to voters' },
  params: one,
  reply: DutyReportPage,
})

export const readReportMaterial = endpoint({
  name: 'readReportMaterial',
  method: 'GET',
  path: '/api/duty-reports/:id/material',
  for: ['deputy'],
  summary: { zh: '按系统记录起草述职报告', en: 'A report drafted from what the system has seen' },
  params: one,
  reply: z.object({ sections: z.record(z.enum(headings), z.string()) }),
})

const when = { reportOn: dayField, place: line(120), areaId: idField.nullable().default(null), listeners: line(120) }

export const planDutyReports = endpoint({
  name: 'planDutyReports',
  method: 'POST',
  path: '/api/duty-reports',
  for: office,
  summary: {
    zh: '安排代表述职，可以几名代表一场',
    en: 'Plan reports to voters, several deputies on one day if need be',
  },
  // The ids come from the desk, so that sending twice plans each once.
  body: z.object({
    ...when,
    reports: z
      .array(z.object({ id: idField, deputyId: idField }))
      .min(1)
      .max(20),
  }),
  reply: z.object({ rows: z.array(Moved) }),
  refusals: ['report-too-soon', 'report-planned-already', 'mandate-ended', 'mandate-suspended'],
})

export const reviseDutyReport = endpoint({
  name: 'reviseDutyReport',
  method: 'POST',
  path: '/api/duty-reports/:id/revise',
  for: office,
  summary: { zh: '改述职时间、地点', en: 'Change the day or place of a report' },
  params: one,
  body: z.object({ version, ...when }),
  reply: Moved,
  refusals: [...always, 'report-too-soon'],
})

export const writeDutyReport = endpoint({
  name: 'writeDutyReport',
  method: 'POST',
  path: '/api/duty-reports/:id/write',
  for: ['deputy'],
  summary: { zh: '写述职报告', en: 'Write the report' },
  params: one,
  body: z.object({ version, sections }),
  reply: Moved,
  refusals: [...always, 'report-says-nothing'],
})

export const holdDutyReport = endpoint({
  name: 'holdDutyReport',
  method: 'POST',
  path: '/api/duty-reports/:id/hold',
  for: office,
  summary: { zh: '登记述职会和到会选民人数', en: 'Note that it was held, and how many voters came' },
  params: one,
  body: z.object({
    version,
    heldOn: dayField,
    votersPresent: z.number().int().min(0).max(100_000),
    fewBecause: longText(300).default(''),
  }),
  reply: Moved,
  refusals: [...always, 'report-still-to-come', 'no-voter-present', 'too-few-voters'],
})

export const assessDutyReport = endpoint({
  name: 'assessDutyReport',
  method: 'POST',
  path: '/api/duty-reports/:id/assess',
  for: office,
  summary: { zh: '登记评议票数和意见，不记名', en: 'Note the sums of the assessment and the opinions, without names' },
  params: one,
  body: z.object({
    version,
    sheets: z.number().int().min(0).max(100_000),
    countedBy: z.enum(countings),
    sums: z.object(
      Object.fromEntries(heads.map((head) => [head, Sums])) as Record<(typeof heads)[number], typeof Sums>,
    ),
    opinions: z.array(requiredText(500)).max(50).default([]),
  }),
  reply: Moved,
  refusals: [...always, 'more-sheets-than-voters', 'more-marks-than-sheets'],
})

export const answerAssessment = endpoint({
  name: 'answerAssessment',
  method: 'POST',
  path: '/api/duty-reports/:id/answer',
  for: ['deputy'],
  summary: { zh: '代表答复评议意见，提出整改事项', en: 'The deputy answers, and says what will be put right by when' },
  params: one,
  body: z.object({
    version,
    answer: requiredText(2000),
    points: z
      .array(z.object({ promise: requiredText(300), dueOn: dayField }))
      .max(20)
      .default([]),
  }),
  reply: Moved,
  refusals: [...always, 'put-right-in-the-past'],
})

export const publishDutyReport = endpoint({
  name: 'publishDutyReport',
  method: 'POST',
  path: '/api/duty-reports/:id/publish',
  for: office,
  summary: { zh: '公开述职情况', en: 'Publish the report' },
  params: one,
  body: z.object({ version, striking: z.boolean().default(false) }),
  reply: Moved,
  refusals: [...always, 'answer-still-owed', 'report-names-persons'],
})

export const cancelDutyReport = endpoint({
  name: 'cancelDutyReport',
  method: 'POST',
  path: '/api/duty-reports/:id/cancel',
  for: office,
  summary: { zh: '取消述职安排', en: 'Call a report off' },
  params: one,
  body: z.object({ version, reason: requiredText(300) }),
  reply: Moved,
  refusals: always,
})
