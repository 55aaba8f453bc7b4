import { sql } from 'kysely'
import type { z } from 'zod'
import type { Ruling } from '../../../law/ruling.ts'
import { idKey } from '../../../platform/http/keys.ts'
import type { Work } from '../../../platform/http/route.ts'
import { suggestionsSeenBy } from '../visible.ts'
import { coach } from '../writing/coach.ts'
import { waiting, type listReviews as contract, type ReviewLine } from './contract.ts'
import { firstReadersOf, readingsAt } from './readings.ts'
import { gateSentences } from './refusals.ts'
import { mayAcceptPaper, mayReview, type Readings } from './rules.ts'

// Below every id.
const first = '00000000-0000-0000-0000-000000000000'

type Asked = z.output<NonNullable<typeof contract.query>>

const offered = (ruling: Ruling) => ({
  ruling,
  sentence: ruling.permitted ? null : (gateSentences[ruling.because]?.(ruling.facts) ?? null),
})

const waitingRows = ({ tx, congressId, caller }: Work, { state, after, limit }: Asked) =>
  suggestionsSeenBy(tx, congressId, caller)
    .leftJoin('deputies.deputy as deputy', (on) =>
      on
        .onRef('deputy.congress_id', '=', 'suggestion.congress_id')
        .onRef('deputy.id', '=', 'suggestion.lead_deputy_id'),
    )
    .leftJoin('organs.session as session', (on) =>
      on.onRef('session.congress_id', '=', 'suggestion.congress_id').onRef('session.id', '=', 'suggestion.session_id'),
    )
    .select(['suggestion.id', 'suggestion.number', 'suggestion.title', 'suggestion.session_id'])
    .select(['suggestion.facts', 'suggestion.analysis', 'suggestion.proposal', 'suggestion.place'])
    .select(['suggestion.wished_organ as wishedOrgan', 'suggestion.difference'])
    .select(['suggestion.submitted_on', 'matter.version', 'deputy.name as lead_deputy', 'session.name as session'])
    .where('matter.state', '=', state)
    .where('suggestion.id', '>', idKey(after) ?? first)
    .orderBy('suggestion.id')
    .limit(limit + 1)
    .execute()

async function countsOf({ tx, congressId, caller }: Work): Promise<Record<(typeof waiting)[number], number>> {
  const rows = await suggestionsSeenBy(tx, congressId, caller)
    .select(['matter.state', sql<number>`count(*)`.as('count')])
    .where('matter.state', 'in', waiting)
    .groupBy('matter.state')
    .execute()
  const counted = new Map(rows.map(({ state, count }) => [state, count]))
  return Object.fromEntries(waiting.map((state) => [state, counted.get(state) ?? 0])) as never
}

/** The papers that wait at the gate in a state, the longest first, with what this reader may do with each (待审查). */
export async function listReviews(work: Work, asked: Asked) {
  const found = await waitingRows(work, asked)
  const rows = found.slice(0, asked.limit)
  const readings = await readingsAt(work)
  const firstReaders = await firstReadersOf(work, asked.state === 'reviewed' ? rows.map(({ id }) => id) : [])
  const lines = rows.map((row): ReviewLine => {
    const facts: Readings = {
      state: asked.state,
      readings: readings(row.session_id),
      firstReader: firstReaders.get(row.id) ?? null,
      reader: work.caller.accountId,
    }
    return {
      id: row.id,
      version: row.version,
      state: asked.state,
      number: row.number,
      title: row.title,
      leadDeputy: row.lead_deputy,
      session: row.session,
      submittedOn: row.submitted_on,
      readings: facts.readings,
      firstReader: facts.firstReader?.name ?? null,
      hints: coach(row).map(({ says }) => says),
      differs: row.difference,
      review: offered(mayReview(facts)),
      accept: offered(mayAcceptPaper(facts)),
    }
  })
  const last = rows.at(-1)
  return { rows: lines, next: found.length > asked.limit && last ? last.id : null, counts: await countsOf(work) }
}
