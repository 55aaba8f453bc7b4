import { sql } from 'kysely'
import type { Answer } from '../../../platform/http/contract.ts'
import type { Work } from '../../../platform/http/route.ts'
import { firstDuties } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import { coSigned } from '../followed.ts'
import { lines } from '../list.ts'
import type { State } from '../words.ts'
import type { readDeputyBoard } from './contract.ts'

const most = 12

/** What the caller herself proposed or put her name to. */
const hers = (work: Work) =>
  lines(work.tx, work).where(
    sql<boolean>`(suggestion.lead_deputy_id = ${work.caller.deputyId} or suggestion.id in (${coSigned(work)}))`,
  )

/** What a deputy asked for: what is still open first, the newest first, with what each waits for (我提的建议). */
export const deputyBoard = (names: Names) =>
  async function read(work: Work): Promise<Answer<typeof readDeputyBoard>> {
    if (!coSigned(work)) return { states: [], rows: [] }
    const states = await hers(work)
      .clearSelect()
      .select(['matter.state', sql<number>`count(*)::int`.as('count')])
      .groupBy('matter.state')
      .execute()
    const rows = await hers(work)
      .orderBy(sql`matter.ended_at is not null`)
      .orderBy('suggestion.id', 'desc')
      .limit(most)
      .execute()
    const first = await firstDuties(
      work,
      rows.map(({ id }) => id),
      names,
    )
    return {
      states: states.map(({ state, count }) => ({ state: state as State, count })),
      rows: rows.map((row) => ({
        id: row.id,
        number: row.number,
        title: row.title,
        state: row.state as State,
        organ: row.organ,
        lead: row.lead_deputy_id === work.caller.deputyId,
        waitsFor: first.get(row.id) ?? null,
      })),
    }
  }
