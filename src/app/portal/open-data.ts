import type { Bilingual, Language } from '../../law/bilingual.ts'
import { dayInShanghai } from '../../law/day.ts'
import type { Reader } from '../../platform/database/house.ts'
import type { PublicAsked, PublicPage, PublicTable } from '../../platform/portal/page.ts'
import { writeTable } from '../../platform/tables/index.ts'

type Cell = string | number | boolean | null

/** A list of the portal as data. */
export interface Dataset {
  readonly page: PublicPage
  readonly title: Bilingual
  readonly table: PublicTable
  readonly hasFeed: boolean
}

interface Asking {
  readonly tx: Reader
  readonly congressId: number
  readonly now: Date
  readonly language?: Language
}

/** As somebody without an account asks for a page, with nothing chosen. */
export const askedFor = (
  { tx, congressId, now, language = 'zh' }: Asking,
  { queries = [] }: PublicPage,
  params: Readonly<Record<string, string>> = {},
): PublicAsked => ({
  ...{ tx, congressId, now, language, params },
  today: dayInShanghai(now),
  query: Object.fromEntries(queries.map((name) => [name, ''])),
})

export const isList = ({ path }: PublicPage): boolean => !path.includes(':')

/** Every list of the portal that is a table, as it stands in this transaction. */
export async function datasetsOf(pages: readonly PublicPage[], asking: Asking): Promise<Dataset[]> {
  const found = new Map<string, Dataset>()
  for (const page of pages) {
    if (!isList(page) || !page.table) continue
    const model = await page.read(askedFor(asking, page))
    if (model === null) continue
    const table = page.table(model)
    const before = found.get(table.name)
    const set = { page, title: page.title(model), table, hasFeed: page.entries !== undefined }
    // A list shown some rows at a time has a page that holds them all: the same table, and the whole of it.
    if (!before) found.set(table.name, set)
    else if (table.rows.length >= before.table.rows.length) found.set(table.name, { ...before, table })
  }
  return [...found.values()]
}

const day = /^\d{4}-\d{2}-\d{2}$/
const filled = (value: Cell | undefined): value is string | number | boolean => value !== null && value !== undefined

/** What a column holds, from what stands in it. */
function typeOf(values: readonly (Cell | undefined)[]): 'string' | 'integer' | 'number' | 'boolean' | 'date' {
  const held = values.filter(filled)
  if (held.length === 0) return 'string'
  if (held.every((value) => typeof value === 'boolean')) return 'boolean'
  if (held.every((value) => typeof value === 'number'))
    return held.every((value) => Number.isInteger(value)) ? 'integer' : 'number'
  return held.every((value) => typeof value === 'string' && day.test(value)) ? 'date' : 'string'
}

/** The columns of a list: how programs name them, what they are called, and what they hold. */
export const columnsOf = ({ columns, rows }: PublicTable) =>
  columns.map(([key, title]) => ({ name: key, title, type: typeOf(rows.map((row) => row[key])) }))

/** A list as CSV for programs: columns by their keys. Texts stay texts, whatever they begin with. */
export async function csvOf({ name, columns, rows }: PublicTable): Promise<Buffer> {
  const cell = (value: Cell | undefined) => (typeof value === 'boolean' ? String(value) : (value ?? null))
  return writeTable(
    { name, headings: columns.map(([key]) => key), rows: rows.map((row) => columns.map(([key]) => cell(row[key]))) },
    'csv',
  )
}

export const reuse: Bilingual = {
  zh: '这些数据是本级人大已经公开的内容，任何人可以免费使用、转载和加工；请注明来源和日期，不要改变原意。其中涉及代表个人的信息，只用于了解和监督代表履职。',
  en: 'This is what the congress has published. Anybody may use, copy and rework it free of charge; name the source and the day, and do not change what it says. What concerns deputies as persons is for following their work.',
}

/** A Frictionless data package of the lists beside it. @param at the address of the page that describes them */
export const packageOf = (datasets: readonly Dataset[], facts: { congress: string; at: string; on: string }) => ({
  profile: 'tabular-data-package',
  name: 'lianxin-open-data',
  title: `${facts.congress} 公开数据`,
  homepage: facts.at,
  created: facts.on,
  licenses: [{ name: 'other-attribution', title: `${reuse.zh} ${reuse.en}`, path: facts.at }],
  sources: [{ title: facts.congress, path: facts.at }],
  resources: datasets.map(({ title, table }) => ({
    profile: 'tabular-data-resource',
    name: table.name.toLowerCase(),
    title: title.zh,
    description: title.en,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columnsOf(table).map(({ name, title: heading, type }) => ({
        name,
        title: heading.zh,
        description: heading.en,
        type,
      })),
      missingValues: [''],
    },
  })),
})
