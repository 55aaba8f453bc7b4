import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { bilingual, line } from '../../../platform/http/fields.ts'

const ImportRecord = z.object({ row: z.number(), title: z.string(), state: z.string(), organ: z.string() })

export const importSuggestions = endpoint({
  name: 'importSuggestions',
  method: 'POST',
  path: '/api/suggestions/import',
  for: ['staff'],
  summary: {
    zh: '导入已公开的代表建议（JSON Lines、XLSX、CSV），先预览',
    en: 'Import published suggestions, preview first',
  },
  body: z.object({
    fileName: line(200),
    content: z.base64().max(14_000_000),
    confirm: z.boolean().default(false),
    createOrgans: z.boolean().default(false),
  }),
  reply: z.object({
    rows: z.number(),
    added: z.number(),
    unchanged: z.number(),
    missingOrgans: z.array(z.string()),
    problems: z.array(z.object({ row: z.number(), cell: z.string(), value: z.string(), message: bilingual })),
    preview: z.array(ImportRecord),
    done: z.boolean(),
  }),
  bodyLimit: 15 * 1024 * 1024,
  refusals: ['organs-missing'],
})
