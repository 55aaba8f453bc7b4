import type { Bilingual, Language } from '../../law/bilingual.ts'
import { writeTable, writtenTypes } from '../tables/index.ts'
import { addressText, feedOf } from './feed.ts'
import type { Twin } from './frame.ts'
import type { Made } from './kept.ts'
import type { PublicPage, PublicTable, View } from './page.ts'
import { frameSays as says } from './says.ts'

export interface Twinned {
  readonly page: PublicPage
  readonly model: never
  readonly view: View
  readonly congress: string
  /** The HTML page's own address below the house. */
  readonly here: string
}

/** The twins a page has. */
export const twinsOf = ({ table, data, entries }: PublicPage): Twin[] => [
  ...(table ? (['csv'] as const) : []),
  ...(table || data ? (['json'] as const) : []),
  ...(entries ? (['atom'] as const) : []),
]

const cell = (value: string | number | boolean | null | undefined, language: Language): string | number | null =>
  typeof value === 'boolean' ? (value ? says.yes : says.no)[language] : (value ?? null)

const asCsv = ({ name, columns, rows }: PublicTable, language: Language): Promise<Buffer> =>
  writeTable(
    {
      name,
      headings: columns.map(([, heading]) => heading[language]),
      rows: rows.map((row) => columns.map(([key]) => cell(row[key], language))),
    },
    'csv',
  )

/** JSON and feeds are read by other people's programs and pages. */
const open = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }

function asJson({ page, model, view, congress, here }: Twinned): Made {
  const title: Bilingual = page.title(model)
  const table = page.table?.(model)
  const said = {
    congress: { id: view.congressId, name: congress },
    title,
    page: addressText(view, here),
    on: view.today,
    ...(table && {
      columns: Object.fromEntries(table.columns.map(([key, name]) => [key, name])),
      rows: table.rows,
    }),
    ...(page.data && { data: page.data(model) }),
  }
  return { type: 'application/json; charset=utf-8', text: JSON.stringify(said), headers: open }
}

/** One of a page's twins; null where it has none of that kind. */
export async function twinOf(twin: Twin, twinned: Twinned): Promise<Made | null> {
  const { page, model, view } = twinned
  const { table, entries } = page
  if (twin === 'json') return table || page.data ? asJson(twinned) : null
  if (twin === 'atom')
    return entries
      ? { type: 'application/atom+xml; charset=utf-8', text: feedOf(twinned, entries(model)), headers: open }
      : null
  const sheet = table?.(model)
  if (!sheet) return null
  const text = (await asCsv(sheet, view.language)).toString('utf8')
  const headers = {
    ...open,
    'content-disposition': `attachment; filename="${sheet.name.replaceAll(/[^\w-]/g, '')}.csv"`,
  }
  return { type: writtenTypes.csv, text, headers }
}
