import type { z } from 'zod'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dayCell, writeTable, writtenTypes, type Cell, type WrittenTable } from '../../../platform/tables/index.ts'
import type { SuggestionLine } from '../contract.ts'
import { suggestionLife } from '../life.ts'
import { wholeList } from '../list.ts'
import type { downloadNumbers, downloadSuggestions, NumbersRow } from './contract.ts'
import { figureKeys, figures } from './figures.ts'
import { viewNames, views } from './views.ts'
import { says } from './table-says.ts'
import { numbers } from './numbers.ts'

type Say = (text: Bilingual) => string
const sayer =
  ({ door }: Work): Say =>
  (text) =>
    text[door.language]

/** Rows a downloaded list holds at most: a workbook costs the house more to write than a plain text. */
const most = { xlsx: 5000, csv: 20_000 } as const

type Format = keyof typeof most

async function fileOf(table: WrittenTable, format: Format, today: string) {
  const bytes = await writeTable(table, format)
  return { fileName: `${table.name} ${today}.${format}`, type: writtenTypes[format], base64: bytes.toString('base64') }
}

/** Heading and cell. */
const listColumns: readonly [Bilingual, (line: SuggestionLine, say: Say) => Cell][] = [
  [says.number, ({ number }) => number ?? ''],
  [says.title, ({ title }) => title],
  [says.state, ({ state }, say) => say(suggestionLife.states[state]?.name ?? { zh: state, en: state })],
  [says.category, ({ category }) => category],
  [says.proposer, ({ leadDeputy, proposers }) => leadDeputy?.name ?? proposers],
  [says.organ, ({ organ }) => organ?.name ?? ''],
  [says.session, ({ session }, say) => session ?? say(says.between)],
  [says.submittedOn, ({ submittedOn }) => dayCell(submittedOn)],
  [says.replyDueOn, ({ replyDueOn }) => dayCell(replyDueOn)],
  [says.overdue, ({ overdue }, say) => (overdue ? say(says.yes) : '')],
  [says.resultClass, ({ resultClass }) => resultClass ?? ''],
  [says.key, ({ priority }, say) => (priority ? say(says.yes) : '')],
]

/** The papers of a list, as it is filtered and as this caller sees them, in a table to keep. */
export async function suggestionsTable(work: Work, asked: z.output<NonNullable<typeof downloadSuggestions.query>>) {
  const say = sayer(work)
  const { format, ...filter } = asked
  const lines = await wholeList(work, filter, most[format] + 1)
  const kept = lines.slice(0, most[format])
  const table = {
    name: say(says.list),
    headings: listColumns.map(([heading]) => say(heading)),
    rows: kept.map((line) => listColumns.map(([, cell]) => cell(line, say))),
  }
  return { ...(await fileOf(table, format, work.today)), rows: kept.length, truncated: lines.length > kept.length }
}

/** A figure's heading with the view it belongs to where its name alone would not say: 满意（对结果的评价）. */
const headingOf = (key: (typeof figureKeys)[number], say: Say): string => {
  const view = key.startsWith('attitude-') ? 'attitude' : key.startsWith('result-') ? 'outcome' : null
  return view ? `${say(figures[key].name)}（${say(viewNames[view])}）` : say(figures[key].name)
}

/** The statistics as the page shows them, every figure in one table. */
export async function numbersTable(work: Work, asked: z.output<NonNullable<typeof downloadNumbers.query>>) {
  const say = sayer(work)
  const { format, ...which } = asked
  const { total, rows } = await numbers(work, which)
  const shown = [...new Set([...Object.values(views).flat(), ...figureKeys])]
  const row = ({ figures: counts, ratings }: NumbersRow, name: string) => [
    name,
    ...shown.map((key) => counts[key] ?? say(says.few)),
    ratings ?? say(says.few),
  ]
  const table = {
    name: say(says.numbers),
    headings: [say(says.group), ...shown.map((key) => headingOf(key, say)), say(says.ratings)],
    rows: [row(total, say(says.total)), ...rows.map((each) => row(each, each.name ?? say(says.none)))],
  }
  return fileOf(table, format, work.today)
}
