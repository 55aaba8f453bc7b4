import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, idField, line } from '../../../platform/http/fields.ts'
import { working } from '../../organs/words.ts'
import { areaKinds, ties } from './words.ts'

const TiedDeputy = z.object({ id: z.string(), name: z.string(), tie: z.enum(ties) })

export const AreaLine = z.object({
  id: z.string(),
  kind: z.enum(areaKinds),
  name: z.string(),
  /** With where it lies: 鹭汀镇白苇村. */
  place: z.string(),
  aliases: z.array(z.string()),
  parentId: z.string().nullable(),
  constituencyId: z.string().nullable(),
  endedOn: z.string().nullable(),
  /** In office and tied to this very area. */
  deputies: z.array(TiedDeputy),
})
export type AreaLine = z.infer<typeof AreaLine>

export const listAreas = endpoint({
  name: 'listAreas',
  method: 'GET',
  path: '/api/areas',
  for: working,
  summary: { zh: '片区：乡镇街道、村居、选区', en: 'Areas: townships, villages, constituencies' },
  reply: z.object({ rows: z.array(AreaLine), mayWrite: z.boolean() }),
})

const body = z.object({
  kind: z.enum(areaKinds),
  name: line(60),
  aliases: z.array(line(60)).max(20).default([]),
  parentId: idField.nullable().default(null),
  constituencyId: idField.nullable().default(null),
})

const one = z.object({ id: idField })
const kept = z.object({ id: z.string() })
const refusals = ['area-name-taken', 'area-in-itself', 'area-not-elected-so', 'area-has-ended', 'area-votes-nowhere']

export const addArea = endpoint({
  name: 'addArea',
  method: 'PUT',
  path: '/api/areas/:id',
  for: ['staff'],
  summary: { zh: '登记片区', en: 'Add an area' },
  params: one,
  body,
  reply: kept,
  refusals,
})

export const changeArea = endpoint({
  name: 'changeArea',
  method: 'POST',
  path: '/api/areas/:id/change',
  for: ['staff'],
  summary: { zh: '片区改名、补别名、改归属', en: 'Rename an area, note its other names, move it' },
  params: one,
  body,
  reply: kept,
  refusals,
})

export const endArea = endpoint({
  name: 'endArea',
  method: 'POST',
  path: '/api/areas/:id/end',
  for: ['staff'],
  summary: { zh: '片区撤并', en: 'An area is merged or ended' },
  params: one,
  body: z.object({ on: dayField }),
  reply: kept,
  refusals: ['area-has-ended', 'area-has-parts'],
})

export const tieDeputy = endpoint({
  name: 'tieDeputy',
  method: 'PUT',
  path: '/api/deputies/:id/areas',
  for: ['staff'],
  summary: { zh: '登记代表的选区和联系村居', en: 'Note where a deputy was elected and keeps contact' },
  params: one,
  body: z.object({ electedIn: idField.nullable(), contacts: z.array(idField).max(50) }),
  reply: kept,
  refusals: ['area-has-ended', 'area-elects-nobody', 'area-not-lived-in', 'mandate-ended'],
})
