import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { bilingual, idField, pageOf, paging, rulingField } from '../../platform/http/fields.ts'
import { DutyLine, HistoryLine, Offer, one, Undertaking, Timeline } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { adoptions, grades, invitationStates, states } from './words.ts'

export * from './acts-contract.ts'
export * from './documents/contract.ts'
export * from './opinion-contract.ts'

const Named = z.object({ id: z.string(), name: z.string() })

export const InspectionLine = z.object({
  id: z.string(),
  topic: z.string(),
  state: z.enum(states),
  organ: Named,
  heldOn: z.string(),
  invited: z.number(),
  members: z.number(),
  overdue: z.boolean(),
  mine: z.boolean(),
})
export type InspectionLine = z.infer<typeof InspectionLine>

export const listInspections = endpoint({
  name: 'listInspections',
  method: 'GET',
  path: '/api/inspections',
  for: working,
  summary: { zh: '专题视察', en: 'Invited inspections' },
  query: z.object({ ...paging, which: z.enum(['all', 'open', 'mine']).default('all'), about: idField.optional() }),
  reply: pageOf(InspectionLine),
})

export const AbleDeputy = z.object({
  id: z.string(),
  name: z.string(),
  delegation: z.string(),
  post: z.string(),
  occupation: z.string(),
  tags: z.array(z.string()),
  /** How many of the fields asked for she knows. */
  matches: z.number(),
  /** How often she was invited before, and took part. */
  invited: z.number(),
  took_part: z.number(),
  /** Invited to this inspection already. */
  here: z.boolean(),
})
export type AbleDeputy = z.infer<typeof AbleDeputy>

export const findAble = endpoint({
  name: 'findAble',
  method: 'GET',
  path: '/api/inspections/able',
  for: ['staff', 'chair'],
  summary: { zh: '按专长查找代表', en: 'Find deputies who know a field' },
  query: z.object({
    /** Fields, a comma between them. */
    tags: z.string().max(400).optional(),
    search: z.string().max(60).optional(),
    inspection: idField.optional(),
  }),
  reply: z.object({ rows: z.array(AbleDeputy) }),
})

const Files = z.array(z.object({ fileId: z.string(), caption: z.string(), name: z.string(), mediaType: z.string() }))
const Said = z.object({ ruling: rulingField, sentence: bilingual.nullable() })

export const Member = z.object({
  invitationId: z.string(),
  version: z.number(),
  deputy: Named,
  occupation: z.string(),
  post: z.string(),
  because: z.string(),
  state: z.enum(invitationStates),
  stateName: bilingual,
  /** Why she declined, and what she remarked: for her and the office, the remark for all members. */
  reason: z.string(),
  remark: z.string(),
  mine: z.boolean(),
  leads: z.boolean(),
})
export type Member = z.infer<typeof Member>

export const InspectionPage = InspectionLine.extend({
  version: z.number(),
  why: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  route: z.array(z.string()),
  lookAt: z.array(z.string()),
  demands: z.string(),
  round: z.number(),
  about: z.object({ id: z.string(), kind: z.string(), title: z.string() }).nullable(),
  /** The visit itself, once the plan is out and where the reader finds it. */
  gatheringId: z.string().nullable(),
  people: z.array(Member),
  papers: Files,
  /** For the members and the office. */
  observations: z.array(
    z.object({
      id: z.string(),
      by: z.string(),
      seenOn: z.string(),
      seenAt: z.string(),
      place: z.string(),
      text: z.string(),
      files: Files,
    }),
  ),
  /** Whether the reader may note what she saw now; null for whoever does not belong to it. */
  noting: Said.nullable(),
  situation: z.string(),
  merits: z.string(),
  points: z.array(
    z.object({
      ordinal: z.number(),
      problem: z.string(),
      suggestion: z.string(),
      answers: z.array(
        z.object({
          round: z.number(),
          adopted: z.enum(adoptions),
          text: z.string(),
          on: z.string(),
          /** For the members and the office; null for all others, and before it is judged. */
          grade: z.enum(grades).nullable(),
        }),
      ),
      /** To be answered, or judged, in this round. */
      asked: z.boolean(),
    }),
  ),
  mayArrange: z.boolean(),
  undertakings: z.array(Undertaking),
  duties: z.array(DutyLine),
  offers: z.array(Offer),
  history: z.array(HistoryLine),
  timeline: Timeline,
})
export type InspectionPage = z.infer<typeof InspectionPage>

export const readInspection = endpoint({
  name: 'readInspection',
  method: 'GET',
  path: '/api/inspections/:id',
  for: working,
  summary: { zh: '一次专题视察', en: 'One invited inspection' },
  params: one,
  reply: InspectionPage,
})
