import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, idField, line, longText, requiredText } from '../../../platform/http/fields.ts'
import { always, one, version } from '../../docket/contract.ts'
import { channels, mostPictures, states } from './words.ts'

const writers = ['staff'] as const
const publishers = ['staff', 'chair'] as const

/** The congress's list of columns holds one under each letter. */
const section = z.string().regex(/^[A-Z]$/)

export const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })

const files = z
  .array(z.object({ fileId: idField, caption: longText(200).default('') }))
  .max(mostPictures)
  .default([])

const written = {
  section,
  channel: z.enum(channels),
  title: line(100),
  body: longText(20_000).default(''),
  audience: longText(100).default(''),
  plannedOn: dayField,
  files,
}

const ofFiles = ['piece-file-elsewhere', 'piece-file-no-picture'] as const

export const planPiece = endpoint({
  name: 'planPiece',
  method: 'POST',
  path: '/api/publicity',
  for: writers,
  summary: { zh: '列入宣传计划', en: 'Put a piece into the plan' },
  // The id comes from the desk, so that sending twice plans once.
  body: z.object({ id: idField, ...written }),
  reply: Moved,
  refusals: [...ofFiles],
})

export const revisePiece = endpoint({
  name: 'revisePiece',
  method: 'POST',
  path: '/api/publicity/:id/revise',
  for: writers,
  summary: { zh: '修改稿件或者计划', en: 'Change a piece or its day' },
  params: one,
  body: z.object({ version, ...written }),
  reply: Moved,
  refusals: [...always, ...ofFiles],
})

export const submitPiece = endpoint({
  name: 'submitPiece',
  method: 'POST',
  path: '/api/publicity/:id/submit',
  for: writers,
  summary: { zh: '稿件送审', en: 'Send a piece for sign-off' },
  params: one,
  body: z.object({ version }),
  reply: Moved,
  refusals: [...always, 'piece-empty', 'piece-not-for-portal'],
})

export const returnPiece = endpoint({
  name: 'returnPiece',
  method: 'POST',
  path: '/api/publicity/:id/return',
  for: publishers,
  summary: { zh: '稿件退回修改', en: 'Send a piece back to be changed' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always],
})

export const publishPiece = endpoint({
  name: 'publishPiece',
  method: 'POST',
  path: '/api/publicity/:id/publish',
  for: publishers,
  summary: { zh: '审签并在门户发布', en: 'Sign off and publish on the portal' },
  params: one,
  /** `sure`: what looks like personal data was looked at, and may be public. */
  body: z.object({ version, sure: z.boolean().default(false) }),
  reply: Moved,
  refusals: [...always, 'piece-own', 'piece-personal-data', 'not-a-picture', 'picture-too-large'],
})

export const carryOutPiece = endpoint({
  name: 'carryOutPiece',
  method: 'POST',
  path: '/api/publicity/:id/carry-out',
  for: writers,
  summary: { zh: '登记线下宣传或者新媒体开展情况', en: 'Note publicity that was carried out' },
  params: one,
  body: z.object({
    version,
    doneOn: dayField,
    reach: z.number().int().min(0).max(10_000_000).nullable().default(null),
    outcome: longText(1000).default(''),
    files,
  }),
  reply: Moved,
  refusals: [...always, ...ofFiles, 'piece-for-portal', 'piece-done-later', 'piece-proof-missing'],
})

export const withdrawPiece = endpoint({
  name: 'withdrawPiece',
  method: 'POST',
  path: '/api/publicity/:id/withdraw',
  for: publishers,
  summary: { zh: '撤下已发布的稿件', en: 'Take back what was published' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always],
})

export const dropPiece = endpoint({
  name: 'dropPiece',
  method: 'POST',
  path: '/api/publicity/:id/drop',
  for: writers,
  summary: { zh: '取消宣传计划', en: 'Drop a planned piece' },
  params: one,
  body: z.object({ version, reason: requiredText(500) }),
  reply: Moved,
  refusals: [...always],
})
