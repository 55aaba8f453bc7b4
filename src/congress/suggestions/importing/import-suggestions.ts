import { sql } from 'kysely'
import type { z } from 'zod'
import { practice } from '../../../law/article.ts'
import { insist, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { limits, readLines, readTable, unreadable, type TableProblem } from '../../../platform/tables/index.ts'
import { deputiesByName } from '../../deputies/index.ts'
import { addOrgans, organsOf } from '../../organs/index.ts'
import type { importSuggestions as contract } from '../contract.ts'
import { check, type RawRecord } from './checking.ts'
import { recordOfRow, sourceColumns, suggestionColumns } from './columns.ts'
import { passNumbers } from './numbers.ts'
import { enterPaper, type ImportedPaper } from './paper.ts'
import { stateOf } from './state.ts'
import { countGrams } from '../similar/census.ts'

type Report = z.output<typeof contract.reply>

export interface ImportOptions {
  /** Where the records come from, as the record of events keeps it: the file's name. */
  readonly source: string
  readonly confirm: boolean
  /** Adds the organs that the records name and the list lacks. */
  readonly createOrgans: boolean
}

const shown = 50

/** All come in by one transaction, which holds the congress's record for as long: some seconds, not minutes. */
export const mostAtOnce = 3000

const listed = practice('承办单位应在机关名录中', 'an organ that handles suggestions is in the list of organs')

/** Whether records may come in that name organs nobody has entered. */
export const mayNameOrgans = (facts: { missing: number; createOrgans: boolean }): Ruling =>
  facts.missing === 0 || facts.createOrgans
    ? permit(listed)
    : refuse(listed, 'organs-missing', { missing: facts.missing })

/** Imports suggestions that have lived elsewhere (导入代表建议) from JSON Lines, XLSX or CSV. @throws Unreadable, Refused */
export async function importSuggestions(
  work: Work,
  body: z.output<NonNullable<typeof contract.body>>,
): Promise<Report> {
  const { fileName, content, confirm, createOrgans } = body
  const { rows, records, problems } = await recordsIn(fileName, Buffer.from(content, 'base64'))
  const report = await importSuggestionRecords(work, records, {
    source: fileName,
    createOrgans,
    confirm: confirm && problems.length === 0,
  })
  const named = new Set(problems.map(({ cell }) => cell))
  const further = report.problems.filter(({ cell }) => !named.has(cell))
  return { ...report, rows, problems: [...problems, ...further].slice(0, limits.problems) }
}

interface RecordsRead {
  readonly rows: number
  readonly records: readonly RawRecord[]
  readonly problems: readonly TableProblem[]
}

async function recordsIn(fileName: string, bytes: Buffer): Promise<RecordsRead> {
  if (/\.(jsonl|ndjson|json)$/i.test(fileName)) {
    const { rows, problems } = readLines(bytes)
    return { rows: rows.length + problems.length, records: rows, problems }
  }
  const table = await readTable({ fileName, bytes, columns: [...suggestionColumns, ...sourceColumns] })
  const records = table.rows.map((row) => ({ row: row.row, value: recordOfRow(row), cells: row.cells }))
  return { rows: records.length, records, problems: table.problems }
}

// Any constant will do: of one file sent twice at once, the second is to find what the first has entered.
const importLock = 7_203_003

const lockImports = ({ tx, congressId }: Work) =>
  sql`select pg_advisory_xact_lock(${importLock}, ${congressId})`.execute(tx)

/** Carries each record to the state its facts show; the same record again is left alone. All of them, or none. */
export async function importSuggestionRecords(
  work: Work,
  records: readonly RawRecord[],
  options: ImportOptions,
): Promise<Report> {
  if (records.length > mostAtOnce) throw unreadable.tooManyRows(mostAtOnce)
  if (options.confirm) await lockImports(work)
  const { papers, unchanged, problems } = await check(work, records, options.source)
  const missingOrgans = await organsMissing(work, papers)
  const done = options.confirm && problems.length === 0
  if (done) {
    insist(mayNameOrgans({ missing: missingOrgans.length, createOrgans: options.createOrgans }))
    await addOrgans(work, missingOrgans, options.source)
    await enterAll(work, papers)
  }
  return {
    rows: records.length,
    added: papers.length,
    unchanged,
    missingOrgans,
    problems: problems.slice(0, limits.problems),
    preview: papers.slice(0, shown).map(({ row, record }) => ({
      row,
      title: record.title,
      state: stateOf(record),
      organ: record.units.join('、'),
    })),
    done,
  }
}

const organsNamed = ({ record }: ImportedPaper): string[] => [
  ...record.units,
  ...record.promises.flatMap(({ owner }) => (owner ? [owner] : [])),
]

const organIds = async ({ tx, congressId }: Work): Promise<Map<string, string>> =>
  new Map((await organsOf(tx, congressId)).map(({ name, id }) => [name, id]))

async function organsMissing(work: Work, papers: readonly ImportedPaper[]): Promise<string[]> {
  const known = await organIds(work)
  return [...new Set(papers.flatMap(organsNamed))].filter((name) => !known.has(name))
}

async function enterAll(work: Work, papers: readonly ImportedPaper[]): Promise<void> {
  const deputies = papers.flatMap(({ record }) => [record.lead_deputy, ...record.co_signers]).filter(Boolean)
  const names = {
    organs: await organIds(work),
    deputies: await deputiesByName(work.tx, work.congressId, [...new Set(deputies)]),
  }
  for (const paper of papers) await enterPaper(work, paper, names)
  await passNumbers(work, papers)
  await countGrams(work)
}
