import type { z } from 'zod'
import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { readTable, soundOf, type TableProblem } from '../../platform/tables/index.ts'
import { insist } from '../../law/ruling.ts'
import { enterAreas, mayMakeAreas, plannedAreas, type PlannedAreas } from './areas/importing/enter.ts'
import type { importDeputies as contract, DeputiesReport } from './contract.ts'
import {
  deputyColumns,
  problemOfRow,
  someoneElse,
  type DeputyKey,
  type DeputyRow,
  type DeputyTable,
} from './deputy-columns.ts'
import { deputies } from './queries.ts'
import { nameKey } from './surname.ts'

const shown = 20

/** Imports the roll of deputies (导入代表名册); without `confirm` it only says what it would do. @throws Unreadable */
export async function importDeputies(
  work: Work,
  body: z.input<NonNullable<typeof contract.body>>,
): Promise<DeputiesReport> {
  const { fileName, content, confirm = false, createAreas = false } = body
  const table = await readTable({ fileName, bytes: Buffer.from(content, 'base64'), columns: deputyColumns })
  return importDeputyRows(work, table, { source: fileName, confirm, createAreas })
}

const knownDeputies = (work: Work) =>
  deputies(work.tx, work.congressId).selectAll('deputy').select('delegation.name as delegation').execute()
type Known = Awaited<ReturnType<typeof knownDeputies>>[number]

/** Adds new deputies and changes known ones by their certificates; with any problem it does nothing at all. */
export async function importDeputyRows(
  work: Work,
  table: DeputyTable,
  { source, confirm, createAreas = false }: { source: string; confirm: boolean; createAreas?: boolean | undefined },
): Promise<DeputiesReport> {
  const known = new Map((await knownDeputies(work)).map((deputy) => [deputy.certificate, deputy]))
  const all = table.rows.map((row) => ({ row, was: known.get(row.values.certificate) ?? null }))
  const areas = await plannedAreas(
    work,
    table,
    [...known.values()].map(({ id }) => id),
  )
  const problems = [...table.problems, ...all.flatMap(({ row, was }) => problemsOf(row, was)), ...areas.problems]
  const rows = soundOf(all, problems)
  const added = rows.filter(({ was }) => !was)
  const changed = rows.filter(
    ({ row, was }) => was && (differs(row, was, table) || areas.changes(row.values.certificate, was.id)),
  )
  const counts = {
    added: added.length,
    changed: changed.length,
    unchanged: rows.length - added.length - changed.length,
  }
  const done = confirm && problems.length === 0
  if (done) {
    insist(mayMakeAreas({ missing: areas.names.length, createAreas }))
    await enter(work, table, { added: added.map(({ row }) => row), changed, areas })
    if (counts.added + counts.changed > 0) await recordImport(work, { source, ...counts })
  }
  return {
    rows: all.length,
    ...counts,
    problems,
    newAreas: [...areas.names],
    preview: table.rows.slice(0, shown).map((row) => asShown(row, table)),
    done,
  }
}

interface Entering {
  readonly added: readonly DeputyRow[]
  readonly changed: readonly { row: DeputyRow; was: Known | null }[]
  readonly areas: PlannedAreas
}

async function enter(work: Work, table: DeputyTable, { added, changed, areas }: Entering): Promise<void> {
  const delegations = await delegationsFor(work, table)
  const columns = (row: DeputyRow, keys: readonly ColumnKey[]) => ({
    ...columnsOf(row, keys),
    delegation_id: delegations.get(row.values.delegation),
  })
  await add(
    work,
    added.map((row) => columns(row, deputyKeys)),
  )
  const said = saidIn(table)
  for (const { row, was } of changed) if (was) await change(work, was.id, columns(row, said))
  const written = new Set([...added, ...changed.map(({ row }) => row)].map(({ values }) => values.certificate))
  const ids = (await knownDeputies(work)).flatMap(({ certificate, id }): [string, string][] =>
    written.has(certificate) ? [[certificate, id]] : [],
  )
  await enterAreas(work, areas, new Map(ids))
}

function problemsOf(row: DeputyRow, was: Known | null): TableProblem[] {
  const own = problemOfRow(row)
  const { name, bornOn } = row.values
  const other = was && name && bornOn && was.name !== name && was.born_on !== bornOn ? [someoneElse(row, was.name)] : []
  return own ? [own, ...other] : other
}

/** Columns of the table by key; delegation and areas are rows of their own. */
const columnNames = {
  name: 'name',
  sex: 'sex',
  nationality: 'nationality',
  bornOn: 'born_on',
  education: 'education',
  occupation: 'occupation',
  occupationKind: 'occupation_kind',
  party: 'party',
  firstTerm: 'first_term',
  certificate: 'certificate',
  post: 'post',
  phone: 'phone',
  electedOn: 'elected_on',
} as const satisfies Record<Exclude<DeputyKey, 'delegation' | 'constituency' | 'contacts'>, keyof Known>

type ColumnKey = keyof typeof columnNames
const deputyKeys = Object.keys(columnNames) as ColumnKey[]

/** The keys a table says something about: a column it lacks leaves what is known alone. */
const saidIn = ({ headings }: DeputyTable): ColumnKey[] => deputyKeys.filter((key) => headings[key])

const differs = ({ values }: DeputyRow, was: Known, table: DeputyTable): boolean =>
  values.delegation !== was.delegation || saidIn(table).some((key) => values[key] !== String(was[columnNames[key]]))

const columnsOf = ({ values }: DeputyRow, keys: readonly ColumnKey[]): Record<string, unknown> => ({
  ...Object.fromEntries(
    keys.map((key) => [columnNames[key], key === 'firstTerm' ? values[key] === 'true' : values[key]]),
  ),
  name_key: nameKey(values.name),
})

const words: Partial<Record<DeputyKey, Record<string, string>>> = {
  sex: { female: '女', male: '男' },
  firstTerm: { true: '是', false: '否' },
}

const asShown = ({ values }: DeputyRow, { headings }: DeputyTable): Record<string, string> =>
  Object.fromEntries(
    deputyColumns.flatMap(({ key }) =>
      headings[key] ? [[headings[key], words[key]?.[values[key]] ?? values[key]]] : [],
    ),
  )

/** Delegation or group by name; those the table names and the congress lacks are made, in the table's order. */
async function delegationsFor({ tx, congressId, now }: Work, table: DeputyTable): Promise<Map<string, string>> {
  const kind = table.headings.delegation?.includes('小组') ? 'group' : 'delegation'
  const rows = [...new Set(table.rows.map(({ values }) => values.delegation))].map((name) => ({
    congress_id: congressId,
    id: newId(now.getTime()),
    name,
    kind,
  }))
  // Ids made in one millisecond are in no order; the roll's order is kept by sorting them.
  const ids = rows.map(({ id }) => id).sort()
  await tx
    .insertInto('deputies.delegation')
    .values(rows.map((row, index) => ({ ...row, id: ids[index] ?? row.id })))
    .onConflict((on) => on.columns(['congress_id', 'name']).doNothing())
    .execute()
  const all = await tx
    .selectFrom('deputies.delegation')
    .select(['id', 'name'])
    .where('congress_id', '=', congressId)
    .execute()
  return new Map(all.map(({ id, name }) => [name, id]))
}

const batch = 500

async function add({ tx, congressId, now }: Work, columns: readonly Record<string, unknown>[]): Promise<void> {
  const rows = columns.map((each) => ({ congress_id: congressId, id: newId(now.getTime()), created_at: now, ...each }))
  for (let at = 0; at < rows.length; at += batch)
    await tx
      .insertInto('deputies.deputy')
      .values(rows.slice(at, at + batch) as never)
      .execute()
}

const change = ({ tx, congressId }: Work, id: string, columns: Record<string, unknown>) =>
  tx
    .updateTable('deputies.deputy')
    .set(columns as never)
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()

const recordImport = (work: Work, facts: Record<string, unknown>): Promise<void> =>
  record(work, {
    name: 'deputy.imported',
    subject: { kind: 'congress', id: String(work.congressId) },
    actor: work.caller,
    facts,
  })
