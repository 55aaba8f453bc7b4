import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { writeTable, writtenTypes, type WrittenFormat } from '../../../platform/tables/index.ts'
import { sectionNamed, sectionsOf } from './queries.ts'
import { channelNames, channels, type Channel } from './words.ts'

interface Counted {
  readonly channel: Channel
  readonly section: string
  readonly planned: number
  readonly out: number
  readonly late: number
  readonly reach: number
}

/** What was planned for a year and what became of it, by channel and column; what was dropped was not planned. */
async function counted({ tx, congressId, today }: Work, year: number): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select piece.channel, piece.section,
      count(*) as planned,
      count(*) filter (where matter.state in ('published', 'done')) as out,
      count(*) filter (where matter.state in ('planned', 'drafted') and piece.planned_on < ${today}::date) as late,
      coalesce(sum(piece.reach) filter (where matter.state = 'done'), 0) as reach
    from publicity.piece
    join docket.matter on matter.congress_id = piece.congress_id and matter.id = piece.id
    where piece.congress_id = ${congressId} and matter.state <> 'dropped'
      and piece.planned_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
    group by piece.channel, piece.section
    order by piece.section, piece.channel`.execute(tx)
  return rows.toSorted((one, other) => channels.indexOf(one.channel) - channels.indexOf(other.channel))
}

/** A year of publicity by channel and column (全年宣传情况). */
export async function readYear(work: Work, year: number) {
  const sections = await sectionsOf(work.tx, work.congressId)
  const rows = await counted(work, year)
  return { year, rows: rows.map((row) => ({ ...row, section: sectionNamed(sections, row.section) })) }
}

/** The same as a sheet to keep. */
export async function writeYear(work: Work, { year, format }: { year: number; format: WrittenFormat }) {
  const { language } = work.door
  const { rows } = await readYear(work, year)
  const zh = language === 'zh'
  const name = zh ? `${year}年宣传情况` : `Publicity ${year}`
  const headings = zh
    ? ['宣传形式', '栏目', '计划篇（次）数', '已发布、已开展', '逾期未开展', '受众人数']
    : ['Channel', 'Column', 'Planned', 'Published or carried out', 'Late', 'People reached']
  const table = {
    name,
    headings,
    rows: rows.map(({ channel, section, planned, out, late, reach }) => [
      channelNames[channel][language],
      section[language],
      planned,
      out,
      late,
      reach,
    ]),
  }
  const bytes = await writeTable(table, format)
  return { fileName: `${name}.${format}`, type: writtenTypes[format], base64: bytes.toString('base64') }
}
