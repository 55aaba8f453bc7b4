import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'

const key = (sessionId: string | null, number: string): string => `${sessionId ?? ''}|${number}`

/** Numbers in use, so that no two papers of a series bear the same. */
export class Numbers {
  readonly #taken: Set<string>
  constructor(taken: Iterable<{ session_id: string | null; number: string | null }>) {
    this.#taken = new Set(Array.from(taken, ({ session_id, number }) => key(session_id, number ?? '')))
  }

  /** Takes a number of a series; false where another paper has it. */
  take(sessionId: string | null, number: string): boolean {
    const wanted = key(sessionId, number)
    if (this.#taken.has(wanted)) return false
    this.#taken.add(wanted)
    return true
  }
}

/** The numbers the congress's papers already bear. */
export const numbersOf = async ({ tx, congressId }: Work): Promise<Numbers> =>
  new Numbers(
    await tx
      .selectFrom('suggestions.suggestion')
      .select(['session_id', 'number'])
      .where('congress_id', '=', congressId)
      .where('number', 'is not', null)
      .execute(),
  )

const ofSession = /^第0*(\d{1,6})号$/
const between = /^闭会(\d{4})-(\d{1,6})号$/

/** The series a number belongs to and how far it has come; null for numbers this house would never give. */
function placeOf(sessionId: string | null, number: string): { series: string; last: number } | null {
  const [, ordinal] = sessionId ? (ofSession.exec(number) ?? []) : []
  if (sessionId && ordinal) return { series: sessionId, last: Number(ordinal) }
  const [, year, count] = between.exec(number) ?? []
  return year && count ? { series: `between-${year}`, last: Number(count) } : null
}

/** After an import the next number given follows the highest imported. */
export async function passNumbers(
  { tx, congressId }: Work,
  papers: readonly { sessionId: string | null; number: string | null }[],
): Promise<void> {
  const highest = new Map<string, number>()
  for (const { sessionId, number } of papers) {
    const place = number ? placeOf(sessionId, number) : null
    if (place) highest.set(place.series, Math.max(place.last, highest.get(place.series) ?? 0))
  }
  if (highest.size === 0) return
  await tx
    .insertInto('suggestions.counter')
    .values([...highest].map(([series, last]) => ({ congress_id: congressId, series, last })))
    .onConflict((on) =>
      on
        .columns(['congress_id', 'series'])
        .doUpdateSet({ last: sql<number>`greatest(suggestions.counter.last, excluded.last)` }),
    )
    .execute()
}
