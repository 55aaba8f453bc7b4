import type { z } from 'zod'
import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { readTable, soundOf, type TableRow } from '../../platform/tables/index.ts'
import type { ImportReport, importOrgans as contract } from './contract.ts'
import { kindByName, organColumns, type OrganKey, type OrganTable } from './organ-columns.ts'
import { organsOf } from './queries.ts'

type Known = Awaited<ReturnType<typeof organsOf>>[number]
type Row = TableRow<OrganKey>

/** Rows shown before an import is confirmed. */
const shown = 20

/** Imports the list of organs (导入机关名录); without `confirm` it only says what it would do. @throws Unreadable */
export async function importOrgans(
  work: Work,
  body: z.output<NonNullable<typeof contract.body>>,
): Promise<ImportReport> {
  const { fileName, content, confirm } = body
  const table = await readTable({ fileName, bytes: Buffer.from(content, 'base64'), columns: organColumns })
  return importOrganRows(work, table, { source: fileName, confirm })
}

/** Adds what is new and changes what differs, by name; with any problem in the table it does nothing at all. */
export async function importOrganRows(
  work: Work,
  table: OrganTable,
  { source, confirm }: { source: string; confirm: boolean },
): Promise<ImportReport> {
  const known = new Map((await organsOf(work.tx, work.congressId)).map((organ) => [organ.name, organ]))
  const all = table.rows.map((row) => ({ row, was: known.get(row.values.name) ?? null }))
  const rows = soundOf(all, table.problems)
  const added = rows.filter(({ was }) => !was)
  const changed = rows.filter(({ row, was }) => was && differs(row, was, table))
  const counts = {
    added: added.length,
    changed: changed.length,
    unchanged: rows.length - added.length - changed.length,
  }
  const done = confirm && table.problems.length === 0
  if (done) {
    await add(
      work,
      added.map(({ row }) => newOrgan(row)),
    )
    for (const { row, was } of changed) if (was) await change(work, was.id, columnsOf(row, table))
    if (counts.added + counts.changed > 0) await recordImport(work, { source, ...counts })
  }
  return {
    rows: all.length,
    ...counts,
    problems: [...table.problems],
    preview: table.rows.slice(0, shown).map((row) => asShown(row, table)),
    done,
  }
}

/** Organs that another list names and this congress has not got yet; each with the kind its name tells. */
export async function addOrgans(work: Work, names: readonly string[], source: string): Promise<void> {
  if (names.length === 0) return
  const unknown = { contact: '', phone: '', leader_in_charge: '' }
  await add(
    work,
    names.map((name) => ({ name, short_name: name, kind: kindByName(name), ...unknown })),
  )
  await recordImport(work, { source, added: names.length, changed: 0, unchanged: 0, names })
}

interface Columns {
  name: string
  short_name: string
  kind: string
  contact: string
  phone: string
  leader_in_charge: string
}

const columnNames = {
  name: 'name',
  shortName: 'short_name',
  kind: 'kind',
  contact: 'contact',
  phone: 'phone',
  leaderInCharge: 'leader_in_charge',
} as const satisfies Record<OrganKey, keyof Columns>

const newOrgan = ({ values }: Row): Columns => ({
  name: values.name,
  short_name: values.shortName || values.name,
  kind: values.kind,
  contact: values.contact,
  phone: values.phone,
  leader_in_charge: values.leaderInCharge,
})

/** The keys a table says something about: a column it lacks leaves what is known alone. */
const saidIn = ({ headings }: OrganTable): OrganKey[] =>
  organColumns.map(({ key }) => key).filter((key) => headings[key])

const valueOf = ({ values }: Row, key: OrganKey): string =>
  key === 'shortName' ? values.shortName || values.name : values[key]

const differs = (row: Row, was: Known, table: OrganTable): boolean =>
  was.endedOn !== null || saidIn(table).some((key) => valueOf(row, key) !== was[key])

const columnsOf = (row: Row, table: OrganTable): Partial<Columns> =>
  Object.fromEntries(saidIn(table).map((key) => [columnNames[key], valueOf(row, key)]))

const asShown = ({ values }: Row, table: OrganTable): Record<string, string> =>
  Object.fromEntries(
    organColumns.flatMap(({ key, choices }) => {
      const heading = table.headings[key]
      const word = Object.entries(choices ?? {}).find(([, value]) => value === values[key])?.[0]
      return heading ? [[heading, word ?? values[key]]] : []
    }),
  )

const batch = 500

async function add({ tx, congressId, now }: Work, organs: readonly Columns[]): Promise<void> {
  const rows = organs.map((organ) => ({ congress_id: congressId, id: newId(now.getTime()), ...organ, created_at: now }))
  for (let at = 0; at < rows.length; at += batch)
    await tx
      .insertInto('organs.organ')
      .values(rows.slice(at, at + batch))
      .execute()
}

/** An organ in the list is an organ at work: one that had ended begins again. */
const change = ({ tx, congressId }: Work, id: string, columns: Partial<Columns>) =>
  tx
    .updateTable('organs.organ')
    .set({ ...columns, ended_on: null })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()

const recordImport = (work: Work, facts: Record<string, unknown>): Promise<void> =>
  record(work, {
    name: 'organ.imported',
    subject: { kind: 'congress', id: String(work.congressId) },
    actor: work.caller,
    facts,
  })
