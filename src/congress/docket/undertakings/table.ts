import type { z } from 'zod'
import { sentences, type Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dayCell, writeTable, writtenTypes, type Cell } from '../../../platform/tables/index.ts'
import { linesOf } from './lines.ts'
import type { downloadUndertakings, UndertakingLine } from './list-contract.ts'
import { rowsOf, showing, type Register } from './list.ts'
import { fateNames, warningNames } from './words.ts'

/** Rows a table holds at most: a workbook costs the house more to write than a plain text. */
const most = { xlsx: 5000, csv: 20_000 } as const

const says = sentences({
  name: { zh: '承诺事项台账', en: 'Undertakings' },
  promise: { zh: '承诺事项', en: 'Promise' },
  source: { zh: '来源', en: 'Made in' },
  kind: { zh: '来源类别', en: 'Kind' },
  number: { zh: '编号', en: 'Number' },
  owner: { zh: '承诺人', en: 'Owner' },
  dueOn: { zh: '完成期限', en: 'Due' },
  state: { zh: '状态', en: 'State' },
  warning: { zh: '预警', en: 'Warning' },
  fate: { zh: '兑现情况', en: 'What became of it' },
  reportedOn: { zh: '报告日期', en: 'Reported' },
  evidence: { zh: '完成情况', en: 'Evidence' },
  verifiers: { zh: '核实人', en: 'Verifier' },
})

type Say = (text: Bilingual) => string

/** Heading and cell. */
const columns: readonly [Bilingual, (line: UndertakingLine, say: Say) => Cell][] = [
  [says.promise, ({ promise }) => promise],
  [says.source, ({ source }) => source.title],
  [says.kind, ({ source }, say) => say(source.kindName)],
  [says.number, ({ source }) => source.number ?? ''],
  [says.owner, ({ owner }, say) => say(owner)],
  [says.dueOn, ({ dueOn }) => dayCell(dueOn)],
  [says.state, ({ stateName }, say) => say(stateName)],
  [says.warning, ({ warning }, say) => (warning ? say(warningNames[warning]) : '')],
  [says.fate, ({ fate }, say) => say(fateNames[fate])],
  [says.reportedOn, ({ reportedOn }) => dayCell(reportedOn)],
  [says.evidence, ({ evidence }) => evidence],
  [says.verifiers, ({ verifiers }, say) => verifiers.map(say).join(say({ zh: '、', en: ', ' }))],
]

/** The promises of a list, as it is filtered and as this caller sees them, in a table to keep. */
export async function table(
  work: Work,
  register: Register,
  asked: z.output<NonNullable<typeof downloadUndertakings.query>>,
) {
  const { format, ...narrowed } = asked
  const say: Say = (text) => text[work.door.language]
  const rows = await rowsOf(work, register, { ...narrowed, sort: 'soonest', most: most[format] + 1 })
  const lines = await linesOf(work, rows.slice(0, most[format]), await showing(work, register))
  const bytes = await writeTable(
    {
      name: say(says.name),
      headings: columns.map(([heading]) => say(heading)),
      rows: lines.map((line) => columns.map(([, cell]) => cell(line, say))),
    },
    format,
  )
  return {
    fileName: `${say(says.name)} ${work.today}.${format}`,
    type: writtenTypes[format],
    base64: bytes.toString('base64'),
    rows: lines.length,
    truncated: rows.length > lines.length,
  }
}
