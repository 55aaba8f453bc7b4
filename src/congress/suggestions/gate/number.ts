import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { congressOf, sessionsOf, settingsOf } from '../../organs/index.ts'
import { numberFrom } from './rules.ts'

/** The next of a series. The counter's row is locked until the paper is committed: no gaps, and never twins. */
async function nextOf({ tx, congressId }: Work, series: string): Promise<number> {
  const { last } = await tx
    .insertInto('suggestions.counter')
    .values({ congress_id: congressId, series, last: 1 })
    .onConflict((on) => on.columns(['congress_id', 'series']).doUpdateSet({ last: sql`suggestions.counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

const isTaken = async ({ tx, congressId }: Work, sessionId: string | null, number: string): Promise<boolean> =>
  (await tx
    .selectFrom('suggestions.suggestion')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('session_id', sessionId ? '=' : 'is', sessionId)
    .where('number', '=', number)
    .executeTakeFirst()) !== undefined

/** What a number says of its series: the session's, or the year's between sessions (第12号, 闭会2026-3号). */
async function seriesOf({ tx, congressId, today }: Work, sessionId: string | null) {
  const settings = await settingsOf(tx, congressId)
  const { term } = await congressOf(tx, congressId)
  const session = (await sessionsOf(tx, congressId)).find(({ id }) => id === sessionId)
  const year = (session?.opensOn ?? today).slice(0, 4)
  return {
    series: sessionId ?? `between-${year}`,
    template: String(settings.value(`suggestions.number-template${sessionId ? '' : '-between'}`)),
    of: { year, term: session?.term ?? term, session: session?.ordinal ?? null },
  }
}

interface Numbered {
  readonly number: string | null
  readonly session_id: string | null
}

/** The number a paper bears, or the next of its series by the congress's template. */
export async function numberOf(work: Work, { number, session_id }: Numbered): Promise<string> {
  if (number) return number
  const { series, template, of } = await seriesOf(work, session_id)
  // Numbers brought in from elsewhere, or made by an earlier template, are passed over.
  for (;;) {
    const next = numberFrom(template, { ordinal: await nextOf(work, series), ...of })
    if (!(await isTaken(work, session_id, next))) return next
  }
}
