import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { dayField, idField, line, longText, requiredText } from '../../../platform/http/fields.ts'
import { one } from '../../docket/contract.ts'
import { doubtCodes, levels, longestText, standings } from './words.ts'

const keepers = ['staff'] as const
const megabyte = 1024 * 1024

const text = requiredText(longestText)

const Doubt = z.object({
  /** Sent back once it has been looked at. */
  key: z.string(),
  code: z.enum(doubtCodes),
  line: z.number(),
  says: z.string(),
})

export const Preview = z.object({
  preamble: z.string(),
  articles: z.array(
    z.object({ number: z.string(), label: z.string(), headings: z.array(z.string()), text: z.string() }),
  ),
  doubts: z.array(Doubt),
})
export type Preview = z.infer<typeof Preview>

export const previewLaw = endpoint({
  name: 'previewLaw',
  method: 'POST',
  path: '/api/laws/preview',
  for: keepers,
  summary: { zh: '按条预览法规文本，列出疑问', en: 'See a law’s text by articles, with its doubts' },
  body: z.object({ name: line(100), text }),
  reply: Preview,
  bodyLimit: 3 * megabyte,
})

export const importLaw = endpoint({
  name: 'importLaw',
  method: 'POST',
  path: '/api/laws',
  for: keepers,
  summary: { zh: '导入法规或者它的新版本', en: 'Import a law, or a new version of one' },
  // The id comes from the desk, so that sending twice imports once.
  body: z.object({
    id: idField,
    /** The law it is a version of; null for one the library does not have. */
    lawId: idField.nullable().default(null),
    name: line(100),
    level: z.enum(levels),
    aliases: z.array(line(40)).max(6).default([]),
    adoptedOn: dayField,
    effectiveOn: dayField,
    repealedOn: dayField.nullable().default(null),
    source: line(200),
    text,
    /** Keys of the doubts that were looked at. */
    settled: z.array(z.string().max(40)).max(5000).default([]),
  }),
  reply: z.object({ id: z.string(), lawId: z.string(), articles: z.number() }),
  refusals: [
    'law-no-article',
    'law-too-long',
    'law-doubts-open',
    'law-effective-before-adopted',
    'law-repealed-too-early',
    'law-version-there',
    'law-named-so',
  ],
  bodyLimit: 3 * megabyte,
})

const LawLine = z.object({
  id: z.string(),
  name: z.string(),
  level: z.enum(levels),
  standing: z.enum(standings),
  effectiveOn: z.string(),
  articles: z.number(),
  versions: z.number(),
})
export type LawLine = z.infer<typeof LawLine>

const Hit = z.object({
  lawId: z.string(),
  law: z.string(),
  number: z.string(),
  label: z.string(),
  text: z.string(),
})

export const listLaws = endpoint({
  name: 'listLaws',
  method: 'GET',
  path: '/api/laws',
  for: 'signed-in',
  summary: { zh: '法规库：列表和按条检索', en: 'The law library: its laws, and a search of their articles' },
  query: z.object({ q: longText(100).default(''), level: z.enum(levels).optional() }),
  reply: z.object({ rows: z.array(LawLine), hits: z.array(Hit) }),
})

export const LawPage = z.object({
  id: z.string(),
  name: z.string(),
  level: z.enum(levels),
  aliases: z.array(z.string()),
  version: z.object({
    id: z.string(),
    standing: z.enum(standings),
    adoptedOn: z.string(),
    effectiveOn: z.string(),
    repealedOn: z.string().nullable(),
    source: z.string(),
    preamble: z.string(),
    importedOn: z.string(),
  }),
  versions: z.array(z.object({ id: z.string(), effectiveOn: z.string(), standing: z.enum(standings) })),
  articles: Preview.shape.articles,
})
export type LawPage = z.infer<typeof LawPage>

export const readLaw = endpoint({
  name: 'readLaw',
  method: 'GET',
  path: '/api/laws/:id',
  for: 'signed-in',
  summary: { zh: '一部法规', en: 'One law' },
  params: one,
  query: z.object({ version: idField.optional() }),
  reply: LawPage,
})

export const repealLaw = endpoint({
  name: 'repealLaw',
  method: 'POST',
  path: '/api/laws/:id/repeal',
  for: keepers,
  summary: { zh: '登记法规废止日期', en: 'Note the day a law was repealed' },
  params: one,
  body: z.object({ versionId: idField, repealedOn: dayField }),
  reply: z.object({ id: z.string() }),
  refusals: ['law-repealed-too-early'],
})
