import { Document, Packer, Paragraph } from 'docx'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { dayCell, writeTable } from '../../platform/tables/index.ts'
import { blankDocument, documentFiles, writeDocument, type OfficialDocument } from '../../platform/documents/index.ts'

const said = '我局对荻湾河段进行了三次现场核查，会同镇村两级商定了疏浚方案，已列入明年水利工程计划。'

/** A reply as an organ writes it: two pages, one list of promises, its own number and title. */
const reply = (index: number): OfficialDocument =>
  blankDocument({
    format: 'letter',
    issuer: '青岚县水利局',
    number: `青水函〔2026〕${index + 1}号`,
    title: `关于对青岚县第十七届人民代表大会第六次会议第${index + 1}号建议的答复`,
    recipients: [`代表${index + 1}`],
    marks: ['类别：A', '同意公开'],
    body: [
      '一、办理情况',
      said.repeat(6),
      '（一）工程。' + said.repeat(4),
      '二、下一步打算',
      said.repeat(5 + (index % 3)),
    ].join('\n'),
    signedOn: '2026-11-03',
    note: '联系人：办公室，电话：0736-1234567',
    copies: ['县人大常委会办公室', '县政府办公室'],
  })

async function timed(count: number, write: (index: number) => unknown): Promise<number> {
  for (let index = 0; index < 5; index += 1) await write(index)
  const from = performance.now()
  for (let index = 0; index < count; index += 1) await write(index)
  return (performance.now() - from) / count
}

export interface TableRow {
  readonly name: string
  readonly rows: number
  readonly ms: number
  /** The same cells as CSV, in the same run. */
  readonly csvMs: number
  readonly peakMB: number
}

/** A list of so many rows as a workbook: how long, and the most memory the process held meanwhile. */
export async function benchTable(count: number): Promise<TableRow> {
  const rows = Array.from({ length: count }, (_, index) => [
    index,
    `关于修复第${index}号渠道的建议`,
    dayCell('2026-03-05'),
    '县水利局',
    index % 2 === 0,
    '=1+1',
  ])
  const table = { name: '建议', headings: ['编号', '标题', '提交日期', '承办单位', '公开', '备注'], rows }
  const csvFrom = performance.now()
  await writeTable(table, 'csv')
  const csvMs = performance.now() - csvFrom
  let peak = 0
  const look = () => void (peak = Math.max(peak, process.memoryUsage().rss))
  const watch = setInterval(look, 20)
  const from = performance.now()
  await writeTable(table, 'xlsx')
  const ms = performance.now() - from
  look()
  clearInterval(watch)
  return { name: 'xlsx', rows: count, ms, csvMs, peakMB: peak / 1e6 }
}

export interface DocumentRow {
  readonly name: string
  readonly count: number
  /** Milliseconds for one. */
  readonly each: number
  /** The bare library writing one paragraph, in the same run. */
  readonly bare: number
  readonly perSecond: number
}

/** Replies of one session, as Word files and as PDF, each beside what its library takes for a page with one sentence. */
export async function benchDocuments(count: number): Promise<DocumentRow[]> {
  const typst = NodeCompiler.create()
  const bare = {
    docx: () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(said)] }] })),
    pdf: (index: number) => typst.pdf({ mainFileContent: `Reply ${index}` }, {}),
  }
  const rows: DocumentRow[] = []
  for (const file of documentFiles) {
    const limit = await timed(count, bare[file])
    const each = await timed(count, (index) => writeDocument(reply(index), file))
    rows.push({ name: file, count, each, bare: limit, perSecond: 1000 / each })
  }
  return rows
}
