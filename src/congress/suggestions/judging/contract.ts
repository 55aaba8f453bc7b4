import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, idField, line, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, assigners, Moved, one, version } from '../acts-contract.ts'
import { grades } from '../words.ts'

// The chair may do what staff may, but never this: a rating is the deputy's, or by the original she signed.
const raters = ['deputy', 'staff'] as const

const Judged = z.object({
  attitude: z.enum(grades),
  result: z.enum(grades),
  /** Stays with the congress's own people. */
  reason: longText(1000).default(''),
  /** 请重新办理什么: reaches the organ. */
  whatIsMissing: longText(1000).default(''),
})

export const rateSuggestion = endpoint({
  name: 'rateSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/rate',
  for: raters,
  summary: {
    zh: '评价答复：办结、转跟踪，或不满意（重办；重办后仍不满意的列入督办）',
    en: 'Rate the reply: close, follow, or not satisfied (rework, then supervision)',
  },
  params: one,
  body: Judged.partial({ attitude: true, result: true }).extend({
    version,
    then: z.enum(['accept', 'follow', 'rework']),
    /** Where organs answered separately: one rating for each reply, and none for the whole. */
    parts: z
      .array(Judged.extend({ replyId: idField }))
      .max(20)
      .default([]),
    /** The photographed form she signed, where staff enter it for her (代录). */
    originalFileId: idField.nullable().default(null),
  }),
  reply: Moved,
  refusals: [
    ...always,
    'mandate-ended',
    'mandate-suspended',
    'deputy-rates-herself',
    'signed-original-missing',
    'original-used-already',
    'nothing-to-rate',
    'grade-missing',
    'part-unrated',
    'dissatisfied-means-rework',
    'satisfied-means-no-rework',
    'promises-open',
    'parts-owed',
    'nothing-promised',
    'rework-unsaid',
    // The house chooses between these two itself; the page says of each why it is not the one.
    'rework-comes-first',
    'reworks-used-up',
  ],
})

export const lapseSuggestion = endpoint({
  name: 'lapseSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/lapse',
  for: assigners,
  summary: { zh: '催告后仍未评价的转入跟踪，不计入满意率', en: 'Follow a reply left unrated after a reminder' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'not-reminded-yet'],
})

export const directSuggestion = endpoint({
  name: 'directSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/direct',
  for: ['chair'],
  summary: { zh: '列入督办的，指定领导牵头重办', en: 'Have a named leader direct that it be handled again' },
  params: one,
  body: z.object({
    version,
    leader: line(40),
    office: longText(80).default(''),
    demand: requiredText(1000),
    answerBy: dayField,
    /** Where organs answered separately: the one that leads now. */
    organId: idField.nullable().default(null),
  }),
  reply: Moved,
  refusals: [...always, 'direction-in-the-past', 'lead-organ-missing'],
})

export const concludeSuggestion = endpoint({
  name: 'concludeSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/conclude',
  for: ['chair'],
  summary: { zh: '督办了结，不计为已解决', en: 'Conclude the supervision; it does not count as solved' },
  params: one,
  body: z.object({ version, reason: requiredText(1000) }),
  reply: Moved,
  refusals: always,
})

export const settleSuggestion = endpoint({
  name: 'settleSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/settle',
  for: assigners,
  summary: { zh: '承诺兑现后办结，或退回重办', en: 'Close once promises are kept, or send back for rework' },
  params: one,
  body: z.object({ version, then: z.enum(['settle', 'rework']), reason: longText(1000).default('') }),
  reply: Moved,
  refusals: [...always, 'promises-open', 'parts-owed', 'reason-missing'],
})

export const reopenSuggestion = endpoint({
  name: 'reopenSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/reopen',
  for: raters,
  summary: { zh: '办结后发现没有真正解决的，重新跟踪', en: 'Follow a closed paper again that proves unsolved' },
  params: one,
  body: z.object({
    version,
    finding: requiredText(2000),
    /** A promise that was verified and has not held; or … */
    undertakingId: idField.nullable().default(null),
    /** … what is to be done now, where none covers it. */
    demand: longText(500).default(''),
    originalFileId: idField.nullable().default(null),
  }),
  reply: Moved,
  refusals: [
    ...always,
    'mandate-ended',
    'mandate-suspended',
    'deputy-rates-herself',
    'signed-original-missing',
    'finding-missing',
    'nothing-to-follow',
    'nobody-to-follow',
  ],
})

/** What the page shows of what the deputy thought, and what came of it. Grades are with the replies, for whom they are. */
export const JudgingPanel = z.object({
  openPromises: z.number(),
  /** The replies she rates now. */
  toRate: z.array(z.object({ id: z.string(), organ: z.string() })),
  /** How the reader would rate: herself, from the signed original, or not at all. */
  ratesAs: z.enum(['deputy', 'staff']).nullable(),
  /** The organs that answer separately; none where one leads. */
  partOrgans: z.array(z.object({ id: z.string(), name: z.string() })),
  /** What “not satisfied” leads to now. */
  ifDissatisfied: z.enum(['rework', 'rework-separately', 'escalate']),
  /** How often it may still be handled again at her wish. */
  reworksLeft: z.number(),
  reworks: z.array(
    z.object({
      askedOn: z.string(),
      by: z.enum(['deputy', 'office', 'chair']),
      /** The organ it is for, where organs answered separately. */
      organ: z.string().nullable(),
      whatIsMissing: z.string(),
    }),
  ),
  directions: z.array(
    z.object({
      kind: z.enum(['direct', 'conclude']),
      leader: z.string(),
      office: z.string(),
      demand: z.string(),
      answerBy: z.string().nullable(),
      decidedOn: z.string(),
      decidedBy: z.string(),
    }),
  ),
  reopenings: z.array(z.object({ finding: z.string(), reopenedOn: z.string() })),
})
export type JudgingPanel = z.infer<typeof JudgingPanel>
