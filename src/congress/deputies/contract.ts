import { z } from 'zod'
import { endpoint } from '../../platform/http/contract.ts'
import { dayField, idField, longText, pageOf, paging } from '../../platform/http/fields.ts'
import { FileBody, importBodyLimit, ImportReport } from '../organs/contract.ts'
import { working } from '../organs/words.ts'
import { facets, sexes } from './words.ts'

export * from './areas/contract.ts'
export * from './expertise/contract.ts'

/** A deputy as everybody of the congress sees her: no phone, no day of birth. */
export const DeputyLine = z.object({
  id: z.string(),
  name: z.string(),
  sex: z.enum(sexes),
  nationality: z.string(),
  delegationId: z.string(),
  delegation: z.string(),
  certificate: z.string(),
  post: z.string(),
  occupation: z.string(),
  firstTerm: z.boolean(),
  endedOn: z.string().nullable(),
})
export type DeputyLine = z.infer<typeof DeputyLine>

export const listDeputies = endpoint({
  name: 'listDeputies',
  method: 'GET',
  path: '/api/deputies',
  // Whoever issues accounts ties one to its deputy.
  for: [...working, 'security-admin'],
  summary: { zh: '代表名册', en: 'Roll of deputies' },
  query: z.object({ ...paging, delegation: idField.optional(), search: z.string().max(60).optional() }),
  reply: pageOf(DeputyLine),
})

export const listDelegations = endpoint({
  name: 'listDelegations',
  method: 'GET',
  path: '/api/delegations',
  for: working,
  summary: { zh: '代表团、代表小组', en: 'Delegations and groups' },
  reply: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(['delegation', 'group']),
        deputies: z.number(),
        /** 团长、组长（召集人）, while she is of it and in office. */
        leader: z.object({ id: z.string(), name: z.string() }).nullable(),
      }),
    ),
  }),
})

export const nameLeader = endpoint({
  name: 'nameLeader',
  method: 'PUT',
  path: '/api/delegations/:id/leader',
  for: ['staff'],
  summary: { zh: '登记团长、组长（召集人）', en: 'Note who leads a delegation or group' },
  params: z.object({ id: idField }),
  body: z.object({ deputyId: idField.nullable() }),
  reply: z.object({ id: z.string(), leader: z.object({ id: z.string(), name: z.string() }).nullable() }),
  refusals: ['leader-not-of-group', 'mandate-ended', 'mandate-suspended'],
})

export const readDeputy = endpoint({
  name: 'readDeputy',
  method: 'GET',
  path: '/api/deputies/:id',
  for: working,
  summary: { zh: '代表', en: 'One deputy' },
  params: z.object({ id: idField }),
  reply: DeputyLine.extend({
    education: z.string(),
    occupationKind: z.string(),
    party: z.string(),
    electedOn: z.string(),
    // For the congress's staff and the deputy herself only; null for others.
    bornOn: z.string().nullable(),
    phone: z.string().nullable(),
    suspendedOn: z.string().nullable(),
  }),
})

export const readStructure = endpoint({
  name: 'readStructure',
  method: 'GET',
  path: '/api/deputies/structure',
  for: working,
  summary: { zh: '代表结构', en: 'Structure of the deputies' },
  reply: z.object({
    total: z.number(),
    facets: z.array(
      z.object({ facet: z.enum(facets), shares: z.array(z.object({ value: z.string(), count: z.number() })) }),
    ),
  }),
})

/** What an import would do, and the villages and constituencies it names that nobody has entered. */
export const DeputiesReport = ImportReport.extend({ newAreas: z.array(z.string()) })
export type DeputiesReport = z.infer<typeof DeputiesReport>

export const importDeputies = endpoint({
  name: 'importDeputies',
  method: 'POST',
  path: '/api/deputies/import',
  for: ['staff'],
  summary: { zh: '导入代表名册（XLSX、CSV），先预览', en: 'Import deputies (XLSX, CSV), preview first' },
  body: FileBody.extend({ confirm: z.boolean().default(false), createAreas: z.boolean().default(false) }),
  reply: DeputiesReport,
  bodyLimit: importBodyLimit,
  refusals: ['areas-missing'],
})

export const changeMandate = endpoint({
  name: 'changeMandate',
  method: 'POST',
  path: '/api/deputies/:id/mandate',
  for: ['staff'],
  summary: {
    zh: '登记代表暂停执行职务、恢复职务、资格终止',
    en: 'Note that a mandate is suspended, restored or has ended',
  },
  params: z.object({ id: idField }),
  body: z.object({ change: z.enum(['suspend', 'restore', 'end']), on: dayField, reason: longText(300).default('') }),
  reply: z.object({ endedOn: z.string().nullable(), suspendedOn: z.string().nullable() }),
  refusals: ['mandate-ended', 'mandate-suspended', 'mandate-not-suspended'],
})
