import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import {
  bilingual,
  dayField,
  idField,
  line,
  longText,
  requiredText,
  rulingField,
} from '../../../platform/http/fields.ts'
import { one } from '../../docket/contract.ts'
import { working } from '../../organs/words.ts'
import { checks, mostStops, mostToRectify, office, practices, verdicts, worths } from './words.ts'

const organisers = ['staff', 'chair'] as const
const visitors = ['deputy', 'staff', 'chair'] as const
const hour = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)])
const score = z.number().int().min(0).max(100).nullable().default(null)
const named = z.object({ id: z.string(), name: z.string() })
const done = z.object({ id: z.string() })

/** The matter whose result is looked at, and whom it concerns. */
const SiteItem = z.object({
  itemId: z.string(),
  kind: z.string(),
  kindName: bilingual,
  title: z.string(),
  number: z.string().nullable(),
  stateName: bilingual,
  sourceId: z.string(),
  sourceKind: z.string(),
  sourceTitle: z.string().nullable(),
  organs: z.array(named),
  deputies: z.array(named),
})
export type SiteItem = z.infer<typeof SiteItem>

const Candidate = SiteItem.extend({
  /** Where the paper says that it lies. */
  place: z.string(),
  reasons: z.array(z.object({ worth: z.enum(worths), count: z.number() })),
})
export type Candidate = z.infer<typeof Candidate>

const Checked = z.partialRecord(z.enum(checks), z.enum(verdicts))
export type Checked = z.infer<typeof Checked>

const Finding = z.object({ checks: Checked, note: z.string(), score: z.number().nullable() })
export type Finding = z.infer<typeof Finding>

/** What everybody found together; one person's own stands in `mine` only. */
const Found = z.object({
  people: z.number(),
  mean: z.number().nullable(),
  scores: z.number(),
  checks: z.partialRecord(z.enum(checks), z.object({ yes: z.number(), partly: z.number(), no: z.number() })),
  /** `by`: null where the reader is one of those looked at. */
  notes: z.array(z.object({ by: z.string().nullable(), note: z.string() })),
})
export type Found = z.infer<typeof Found>

const Photo = z.object({
  fileId: z.string(),
  caption: z.string(),
  takenAt: z.string(),
  place: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  by: z.string(),
  mayDrop: z.boolean(),
})
export type VisitPhoto = z.infer<typeof Photo>

const ToRectify = z.object({ what: requiredText(300), owner: z.union([z.literal(office), idField]), dueOn: dayField })
export type ToRectify = z.infer<typeof ToRectify>

const Stop = z.object({
  id: z.string(),
  ordinal: z.number(),
  title: z.string(),
  place: z.string(),
  lookAt: z.string(),
  /** For the organisers and whoever was invited. */
  contact: z.string(),
  arrivesAt: z.string(),
  item: SiteItem.nullable(),
  mine: Finding.nullable(),
  /** Null while others' scores are not the reader's to see. */
  found: Found.nullable(),
  photos: z.array(Photo),
  practice: z.enum(practices).nullable(),
  reason: z.string(),
  toRectify: z.array(z.object({ what: z.string(), owner: z.string(), ownerName: bilingual, dueOn: z.string() })),
})
export type VisitStop = z.infer<typeof Stop>

const Visit = z.object({
  id: z.string(),
  title: z.string(),
  state: z.string(),
  /** Of the route. */
  version: z.number(),
  stops: z.array(Stop),
  /** Stops that are kept from the reader, an organ that has nothing to do with them. */
  others: z.number(),
  mayRoute: z.boolean(),
  mayWord: z.boolean(),
  /** Whether the reader may score, and why not. */
  scoring: z.object({ ruling: rulingField, sentence: bilingual.nullable() }),
})
export type Visit = z.infer<typeof Visit>

export const readVisit = endpoint({
  name: 'readVisit',
  method: 'GET',
  path: '/api/visits/:id',
  for: working,
  summary: { zh: '现场视察：路线、评分、照片', en: 'A site visit: its route, scores and photographs' },
  params: one,
  reply: Visit,
})

export const listSites = endpoint({
  name: 'listSites',
  method: 'GET',
  path: '/api/visits/:id/sites',
  for: organisers,
  summary: { zh: '推荐的视察点及理由', en: 'Sites worth going to, and why' },
  params: one,
  reply: z.object({ rows: z.array(Candidate) }),
})

export const saveRoute = endpoint({
  name: 'saveRoute',
  method: 'PUT',
  path: '/api/visits/:id/route',
  for: organisers,
  summary: { zh: '排定视察路线', en: 'Set the route of a visit' },
  params: one,
  body: z.object({
    version: z.number().int().min(0),
    stops: z
      .array(
        z.object({
          id: idField,
          itemId: idField.nullable().default(null),
          title: line(200),
          place: longText(200).default(''),
          lookAt: longText(500).default(''),
          contact: longText(100).default(''),
          arrivesAt: hour.default(''),
        }),
      )
      .max(mostStops),
  }),
  reply: z.object({ id: z.string(), version: z.number() }),
  refusals: ['visit-over', 'stop-too-early', 'stop-twice', 'stop-seen-already'],
})

const ofStop = one.extend({ stopId: idField })

export const scoreStop = endpoint({
  name: 'scoreStop',
  method: 'PUT',
  path: '/api/visits/:id/stops/:stopId/finding',
  for: visitors,
  summary: { zh: '现场检查并评分', en: 'Check a stop and score it' },
  params: ofStop,
  body: z.object({ checks: Checked.default({}), note: longText(1000).default(''), score }),
  reply: done,
  refusals: ['visit-not-on', 'not-on-the-visit'],
})

export const wordOnStop = endpoint({
  name: 'wordOnStop',
  method: 'PUT',
  path: '/api/visits/:id/stops/:stopId/word',
  for: organisers,
  summary: { zh: '评定好做法、差做法，提出整改要求', en: 'Name best and worst practice, and what must be put right' },
  params: ofStop,
  body: z.object({
    practice: z.enum(practices).nullable().default(null),
    reason: longText(500).default(''),
    toRectify: z.array(ToRectify).max(mostToRectify).default([]),
  }),
  reply: done,
  refusals: ['visit-not-on', 'practice-without-reason', 'rectify-in-the-past'],
})

export const addVisitPhoto = endpoint({
  name: 'addVisitPhoto',
  method: 'POST',
  path: '/api/visits/:id/stops/:stopId/photos',
  for: visitors,
  summary: { zh: '添加现场照片', en: 'Add a photograph taken on the spot' },
  params: ofStop,
  body: z.object({
    fileId: idField,
    caption: line(200),
    takenAt: z.iso.datetime({ offset: true }),
    place: longText(200).default(''),
    /** Only where whoever took it agreed. */
    at: z
      .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .nullable()
      .default(null),
  }),
  reply: done,
  refusals: [
    'visit-not-on',
    'not-on-the-visit',
    'photo-to-come',
    'photos-enough',
    'photo-of-another',
    'photo-is-no-picture',
  ],
})

export const dropVisitPhoto = endpoint({
  name: 'dropVisitPhoto',
  method: 'DELETE',
  path: '/api/visits/:id/stops/:stopId/photos/:fileId',
  for: visitors,
  summary: { zh: '去掉现场照片', en: 'Take a photograph out' },
  params: ofStop.extend({ fileId: idField }),
  reply: done,
  refusals: ['visit-not-on', 'not-on-the-visit'],
})
