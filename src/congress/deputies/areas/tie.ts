import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { mandateOf } from '../mandate.ts'
import { mayHaveAreas } from '../rules.ts'
import { areasOf, areasOfDeputies } from './queries.ts'
import { mayBeElectedIn, mayContact } from './rules.ts'
import type { Area, Tie } from './words.ts'

export interface Ties {
  readonly electedIn: string | null
  readonly contacts: readonly string[]
}

/** The office notes where a deputy was elected and where she keeps contact (选区、联系村居). @throws NotFound, Refused */
export async function tie(work: Work, id: string, ties: Ties): Promise<{ id: string }> {
  const mandate = await mandateOf(work.tx, work.congressId, id)
  if (!mandate) throw new NotFound('deputy')
  const ruling = mayHaveAreas(mandate, work.today)
  insist(ruling)
  const areas = new Map((await areasOf(work.tx, work.congressId)).map((area) => [area.id, area]))
  const was = new Set(keysOf((await areasOfDeputies(work.tx, work.congressId, [id])).get(id) ?? []))
  const rows = rowsOf(ties)
  for (const { areaId, tie: by } of rows) {
    const area = areas.get(areaId)
    if (!area) throw new NotFound('area')
    // What stood before the area ended may go on standing.
    if (!was.has(`${by} ${areaId}`)) insist(by === 'contacts' ? mayContact(area) : mayBeElectedIn(area))
  }
  if (rows.length === was.size && keysOf(rows).every((key) => was.has(key))) return { id }
  await write(work, id, rows)
  const names = rows.map(({ areaId, tie: by }) => ({ tie: by, name: areas.get(areaId)?.name ?? '' }))
  const subject = { kind: 'deputy', id }
  await record(work, {
    name: 'deputy.areas-noted',
    subject,
    actor: work.caller,
    under: ruling.under,
    facts: { areas: names },
  })
  return { id }
}

interface Row {
  readonly areaId: string
  readonly tie: Tie
}

const rowsOf = ({ electedIn, contacts }: Ties): Row[] => [
  ...(electedIn === null ? [] : [{ areaId: electedIn, tie: 'elected-in' as const }]),
  ...[...new Set(contacts)].map((areaId) => ({ areaId, tie: 'contacts' as const })),
]

const keysOf = (rows: readonly Row[]) => rows.map(({ areaId, tie: by }) => `${by} ${areaId}`)

/** Her areas are these and no others. */
export async function write({ tx, congressId }: Work, deputyId: string, rows: readonly Row[]): Promise<void> {
  await tx
    .selectFrom('deputies.deputy')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', deputyId)
    .forUpdate()
    .execute()
  await tx
    .deleteFrom('deputies.deputy_area')
    .where('congress_id', '=', congressId)
    .where('deputy_id', '=', deputyId)
    .execute()
  const values = rows.map((row) => ({
    congress_id: congressId,
    deputy_id: deputyId,
    area_id: row.areaId,
    tie: row.tie,
  }))
  if (values.length > 0) await tx.insertInto('deputies.deputy_area').values(values).execute()
}

/** What an area is to a deputy, for whoever shows it. */
export const tiesIn = (rows: readonly Row[], areas: ReadonlyMap<string, Area>) => ({
  electedIn: rows.flatMap(({ areaId, tie: by }) => (by === 'elected-in' ? (areas.get(areaId) ?? []) : []))[0] ?? null,
  contacts: rows.flatMap(({ areaId, tie: by }) => (by === 'contacts' ? (areas.get(areaId) ?? []) : [])),
})
