import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { dayField, idField, line, longText, requiredText } from '../../platform/http/fields.ts'
import { one, version } from '../docket/contract.ts'
import { working } from '../organs/words.ts'
import { ReceptionLine } from './receptions/contract.ts'
import { stationKinds } from './words.ts'

export * from './receptions/contract.ts'

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const Person = z.object({ id: z.string(), name: z.string() })

export const StationLine = z.object({
  id: z.string(),
  version: z.number(),
  kind: z.enum(stationKinds),
  name: z.string(),
  address: z.string(),
  hours: z.string(),
  phone: z.string(),
  areas: z.array(z.object({ id: z.string(), place: z.string() })),
  deputies: z.number(),
  /** The next announced reception day. */
  nextDay: z.string().nullable(),
  endedOn: z.string().nullable(),
})
export type StationLine = z.infer<typeof StationLine>

export const listStations = endpoint({
  name: 'listStations',
  method: 'GET',
  path: '/api/stations',
  for: working,
  summary: { zh: '代表联络站', en: 'Contact stations' },
  reply: z.object({ rows: z.array(StationLine), mayWrite: z.boolean() }),
})

export const StationPage = StationLine.extend({
  /** Who of the staff looks after it; '' for whoever is not of the office. */
  keeper: z.string(),
  whyEnded: z.string(),
  roster: z.array(Person.extend({ leads: z.boolean(), fromOn: z.string() })),
  shifts: z.array(
    z.object({ id: z.string(), on: z.string(), startsAt: z.string(), endsAt: z.string(), deputy: Person }),
  ),
  coming: z.array(ReceptionLine),
  past: z.array(ReceptionLine),
  /** Opinions of past reception days that are answered, and all of them; only for whoever reads them. */
  log: z.object({ days: z.number(), nobody: z.number(), came: z.number() }),
  mayWrite: z.boolean(),
  /** Days a reception day is announced ahead. */
  noticeDays: z.number(),
})
export type StationPage = z.infer<typeof StationPage>

export const readStation = endpoint({
  name: 'readStation',
  method: 'GET',
  path: '/api/stations/:id',
  for: working,
  summary: { zh: '一个联络站', en: 'One contact station' },
  params: one,
  reply: StationPage,
})

const Written = z.object({
  kind: z.enum(stationKinds),
  name: line(60),
  address: line(120),
  hours: longText(200).default(''),
  phone: z
    .string()
    .trim()
    .max(40)
    .regex(/^[0-9 +()—－-]*$/, 'phone')
    .default(''),
  keeper: longText(40).default(''),
  areas: z.array(idField).max(200).default([]),
})
const kept = z.object({ id: z.string(), version: z.number() })

export const addStation = endpoint({
  name: 'addStation',
  method: 'PUT',
  path: '/api/stations/:id',
  for: ['staff'],
  summary: { zh: '设立联络站', en: 'Set up a contact station' },
  params: one,
  body: Written,
  reply: kept,
  refusals: ['station-name-taken', 'area-has-station'],
})

export const changeStation = endpoint({
  name: 'changeStation',
  method: 'POST',
  path: '/api/stations/:id/change',
  for: ['staff'],
  summary: { zh: '修改联络站', en: 'Change a contact station' },
  params: one,
  body: Written.extend({ version }),
  reply: kept,
  refusals: ['station-name-taken', 'area-has-station', 'station-closed'],
})

export const endStation = endpoint({
  name: 'endStation',
  method: 'POST',
  path: '/api/stations/:id/end',
  for: ['staff'],
  summary: { zh: '撤销联络站', en: 'Close a contact station' },
  params: one,
  body: z.object({ version, reason: requiredText(300) }),
  reply: kept,
  refusals: ['station-closed', 'station-has-days'],
})

export const attachDeputies = endpoint({
  name: 'attachDeputies',
  method: 'POST',
  path: '/api/stations/:id/deputies',
  for: ['staff'],
  summary: { zh: '编入进站代表', en: 'Attach deputies to a station' },
  params: one,
  body: z.object({ deputies: z.array(idField).min(1).max(100), lead: idField.nullable().default(null) }),
  reply: z.object({ attached: z.number() }),
  refusals: ['station-closed', 'mandate-ended', 'mandate-suspended'],
})

export const detachDeputy = endpoint({
  name: 'detachDeputy',
  method: 'POST',
  path: '/api/stations/:id/deputies/:deputyId/end',
  for: ['staff'],
  summary: { zh: '代表离站', en: 'A deputy leaves a station' },
  params: one.extend({ deputyId: idField }),
  body: z.object({ reason: longText(300).default('') }),
  reply: z.object({ id: z.string() }),
  refusals: ['not-of-station'],
})

export const planShifts = endpoint({
  name: 'planShifts',
  method: 'POST',
  path: '/api/stations/:id/shifts',
  for: ['staff'],
  summary: { zh: '安排值班', en: 'Plan who is on duty when' },
  params: one,
  body: z.object({
    shifts: z
      .array(z.object({ id: idField, on: dayField, startsAt: hour, endsAt: hour, deputyId: idField }))
      .min(1)
      .max(120),
  }),
  reply: z.object({ planned: z.number() }),
  refusals: ['station-closed', 'not-of-station', 'shift-in-the-past', 'shift-ends-first'],
})

export const removeShift = endpoint({
  name: 'removeShift',
  method: 'DELETE',
  path: '/api/stations/:id/shifts/:shiftId',
  for: ['staff'],
  summary: { zh: '撤销一次值班安排', en: 'Take a turn of duty out of the plan' },
  params: one.extend({ shiftId: idField }),
  reply: z.object({ id: z.string() }),
  refusals: ['shift-in-the-past'],
})
