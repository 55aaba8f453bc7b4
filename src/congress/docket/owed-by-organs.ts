import type { Bilingual } from '../../law/bilingual.ts'
import type { Work } from '../../platform/http/route.ts'
import { sql } from 'kysely'
import type { DutyLine } from './contract.ts'
import { dutyLine, openDutyRows } from './duty-lines.ts'
import type { EventRow } from './events.ts'
import { historyLine } from './history.ts'
import type { Names } from './lives.ts'

/** Something an organ still owes, with the last thing that happened to it. */
export interface OwedByOrgan {
  readonly organId: string
  readonly duty: DutyLine
  readonly last: { readonly at: string; readonly said: Bilingual } | null
}

interface Asked {
  /** Kinds of matter: a form to fill in before a meeting is no item of it. */
  readonly kinds: readonly string[]
  /** One organ's alone. */
  readonly organId?: string
}

/**
 * The latest event of each of these matters, in one question. That a duty climbed, or that its matter was heard of or
 * looked at, moved nothing.
 */
async function lastEvents({ tx, congressId }: Work, ids: readonly string[], names: Names) {
  if (ids.length === 0) return new Map<string, OwedByOrgan['last']>()
  const { rows } = await sql<EventRow>`
    select event.* from unnest(${ids}::text[]) as wanted (id)
    cross join lateral (
      select seq, at, name, subject_kind, subject_id, actor, under, facts from record.event
      join docket.matter on matter.congress_id = event.congress_id and matter.id = wanted.id::uuid
      where event.congress_id = ${congressId} and event.subject_kind = matter.kind and event.subject_id = wanted.id
        and event.name not like 'duty.%' and event.name not like '%.heard' and event.name not like '%.visited'
      order by seq desc limit 1) as event`.execute(tx)
  return new Map(
    rows.map((row) => {
      const { at, said } = historyLine(row, names)
      return [row.subject_id, { at, said }]
    }),
  )
}

/** Everything organs owe now, by organ and day: what a hearing goes through, what an organ reports on. */
export async function owedByOrgans(work: Work, names: Names, { kinds, organId }: Asked): Promise<OwedByOrgan[]> {
  const { tx, congressId, today } = work
  let query = openDutyRows(tx, congressId).where('duty.holder_kind', '=', 'organ').where('matter.kind', 'in', kinds)
  if (organId) query = query.where('duty.holder_id', '=', organId)
  const rows = await query.orderBy('organ.name').orderBy('duty.due_on').orderBy('duty.id').execute()
  const last = await lastEvents(work, [...new Set(rows.map(({ matter_id }) => matter_id))], names)
  return rows.map((row) => ({
    organId: row.holder_id,
    duty: dutyLine(row, names, today),
    last: last.get(row.matter_id) ?? null,
  }))
}
