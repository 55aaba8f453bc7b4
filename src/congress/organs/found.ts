import { sql } from 'kysely'
import { bindTo } from '../../platform/database/bind.ts'
import type { Tx } from '../../platform/database/house.ts'
import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import type { Level } from './words.ts'

export interface Founding {
  readonly name: string
  readonly shortName: string
  readonly level: Level
  readonly term: number
  readonly termBegan: string
  readonly sessions?: readonly { ordinal: number; name: string; opensOn: string; closesOn: string }[]
}

export interface ListedCongress {
  readonly congressId: number
  readonly name: string
  readonly shortName: string
  readonly level: Level
}

/** Every congress of the house, by number: names only. */
export async function allCongresses(tx: Tx): Promise<ListedCongress[]> {
  const { rows } = await sql<ListedCongress>`
    select congress_id as "congressId", name, short_name as "shortName", level from organs.congresses()`.execute(tx)
  return rows
}

// Any constant will do: two congresses founded at once must not take one number.
const foundingLock = 7_203_002

/** Founding goes one at a time. */
export const lockFounding = (tx: Tx) => sql`select pg_advisory_xact_lock(${foundingLock})`.execute(tx)

/** Founds a congress in the transaction given, which is bound to it from here on. Returns its number. */
export async function found(work: Work, { sessions = [], ...congress }: Founding): Promise<number> {
  const { tx, now, caller } = work
  await lockFounding(tx)
  const congressId = Math.max(0, ...(await allCongresses(tx)).map((each) => each.congressId)) + 1
  await bindTo(tx, congressId)
  await tx
    .insertInto('organs.congress')
    .values({
      congress_id: congressId,
      name: congress.name,
      short_name: congress.shortName,
      level: congress.level,
      term: congress.term,
      term_began: congress.termBegan,
      created_at: now,
    })
    .execute()
  const rows = sessions.map(({ ordinal, name, opensOn, closesOn }) => ({
    congress_id: congressId,
    id: newId(now.getTime()),
    name,
    term: congress.term,
    ordinal,
    opens_on: opensOn,
    closes_on: closesOn,
  }))
  if (rows.length > 0) await tx.insertInto('organs.session').values(rows).execute()
  await record(
    { tx, congressId, now },
    {
      name: 'congress.founded',
      subject: { kind: 'congress', id: String(congressId) },
      actor: caller,
      facts: { ...congress },
    },
  )
  return congressId
}
