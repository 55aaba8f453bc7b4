import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { bilingual, dayField, idField, line, longText } from '../../platform/http/fields.ts'
import { levels, organKinds, roles } from './words.ts'

export const Congress = z.object({
  congressId: z.number(),
  name: z.string(),
  shortName: z.string(),
  level: z.enum(levels),
  term: z.number(),
  termBegan: z.string(),
})
export type Congress = z.infer<typeof Congress>

export const Session = z.object({
  id: z.string(),
  name: z.string(),
  term: z.number(),
  ordinal: z.number(),
  opensOn: z.string(),
  closesOn: z.string(),
  /** 议案截止时间, an instant; null while the presidium has not set it. */
  motionsUntil: z.string().nullable(),
})
export type Session = z.infer<typeof Session>

export const readCongress = endpoint({
  name: 'readCongress',
  method: 'GET',
  path: '/api/congress',
  for: 'signed-in',
  summary: { zh: '本级人大', en: 'The congress signed in to' },
  reply: Congress.extend({ sessions: z.array(Session) }),
})

export const setMotionsUntil = endpoint({
  name: 'setMotionsUntil',
  method: 'PUT',
  path: '/api/sessions/:id/motions-until',
  for: ['chair', 'staff'],
  summary: { zh: '主席团决定议案截止时间', en: "Set a session's cut-off for motions, as its presidium decided" },
  params: z.object({ id: idField }),
  body: z.object({ until: z.iso.datetime({ offset: true }), decidedOn: dayField }),
  reply: Session,
  refusals: ['cut-off-after-session', 'cut-off-before-decision', 'decided-in-the-future', 'session-is-over'],
})

export const Organ = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(organKinds),
  contact: z.string(),
  phone: z.string(),
  leaderInCharge: z.string(),
  endedOn: z.string().nullable(),
})
export type Organ = z.infer<typeof Organ>

export const listOrgans = endpoint({
  name: 'listOrgans',
  method: 'GET',
  path: '/api/organs',
  for: 'signed-in',
  summary: { zh: '机关名录', en: 'Organs' },
  reply: z.object({ rows: z.array(Organ) }),
})

/** A file as the desk sends it: its name and its bytes in base64. 10 MB at most. */
export const FileBody = z.object({ fileName: line(200), content: z.base64().max(14_000_000) })
export const importBodyLimit = 15 * 1024 * 1024

/** One thing found wrong in an imported table, with its cell (`C12`). */
export const CellProblem = z.object({ row: z.number(), cell: z.string(), value: z.string(), message: bilingual })
export type CellProblem = z.infer<typeof CellProblem>

/** What an import would do, or has done: nothing is ever imported in part. */
export const ImportReport = z.object({
  rows: z.number(),
  added: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  problems: z.array(CellProblem),
  preview: z.array(z.record(z.string(), z.string())),
  done: z.boolean(),
})
export type ImportReport = z.infer<typeof ImportReport>

export const importOrgans = endpoint({
  name: 'importOrgans',
  method: 'POST',
  path: '/api/organs/import',
  for: ['staff'],
  summary: { zh: '导入机关名录（XLSX、CSV），先预览', en: 'Import organs (XLSX, CSV), preview first' },
  body: FileBody.extend({ confirm: z.boolean().default(false) }),
  reply: ImportReport,
  bodyLimit: importBodyLimit,
})

export const Setting = z.object({
  key: z.string(),
  group: z.string(),
  name: bilingual,
  kind: z.string(),
  value: z.unknown(),
  default: z.unknown(),
  citation: z.object({ law: bilingual, number: z.string(), asOf: z.string() }).nullable(),
  under: bilingual,
  choices: z.array(z.object({ value: z.string(), name: bilingual })).nullable(),
})

export const listSettings = endpoint({
  name: 'listSettings',
  method: 'GET',
  path: '/api/settings',
  for: ['staff', 'chair', 'system-admin', 'security-admin', 'audit-admin'],
  summary: { zh: '本级规定', en: "The congress's own rules" },
  reply: z.object({ rows: z.array(Setting) }),
})

export const setSetting = endpoint({
  name: 'setSetting',
  method: 'PUT',
  path: '/api/settings/:key',
  for: ['staff', 'security-admin'],
  summary: { zh: '设定一项本级规定，注明出处', en: 'Set one of the own rules, citing its source' },
  params: z.object({ key: z.string().max(80) }),
  body: z.object({
    value: z.unknown(),
    citation: z.object({ law: line(120), number: longText(40), asOf: dayField }),
  }),
  reply: z.object({ key: z.string() }),
  refusals: ['looser-than-law', 'not-a-value-of-this-kind', 'no-such-setting', 'source-not-named', 'not-your-setting'],
})

export const readFirstRun = endpoint({
  name: 'readFirstRun',
  method: 'GET',
  path: '/api/first-run',
  for: 'anyone',
  summary: { zh: '是否尚未设立人大', en: 'Whether no congress has been set up yet' },
  reply: z.object({ empty: z.boolean() }),
})

export const setUp = endpoint({
  name: 'setUp',
  method: 'POST',
  path: '/api/first-run',
  for: 'anyone',
  summary: { zh: '初次设立本级人大和第一批账号', en: 'Set up the first congress and its first accounts' },
  body: z.object({
    // Printed where the program was started: whoever set it up is at that machine.
    key: line(60),
    name: line(60),
    shortName: line(20),
    level: z.enum(levels),
    term: z.number().int().min(1).max(99),
    termBegan: dayField,
    accounts: z
      .array(z.object({ username: line(40), name: line(40), role: z.enum(roles) }))
      .min(4)
      .max(10),
  }),
  reply: z.object({
    congressId: z.number(),
    issued: z.array(z.object({ username: z.string(), name: z.string(), role: z.enum(roles), password: z.string() })),
  }),
  refusals: ['already-set-up', 'wrong-setup-key', 'administrators-missing', 'staff-missing'],
})
