import { NotFound } from '../../../platform/http/errors.ts'
import type { Readers } from '../../../platform/files/index.ts'
import type { Work } from '../../../platform/http/route.ts'
import { hasPart } from '../../docket/index.ts'
import { paperOf } from '../move.ts'
import { mayReadRatings } from '../visible.ts'

const sees = (work: Work, suggestionId: string): Promise<boolean> =>
  paperOf(work, suggestionId).then(
    () => true,
    (error: unknown) => {
      if (error instanceof NotFound) return false
      throw error
    },
  )

/** The paper a promise was made in; null where it was made elsewhere. */
async function sourceOf({ tx, congressId }: Work, undertakingId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('docket.undertaking')
    .select('source_id')
    .where('congress_id', '=', congressId)
    .where('id', '=', undertakingId)
    .executeTakeFirst()
  return row?.source_id ?? null
}

/** Who reads the photographs of an acceptance, and the signed original of a rating. */
export const judgingReaders = {
  undertaking: async (work: Work, id: string) => {
    if (await hasPart(work, id)) return true
    const source = await sourceOf(work, id)
    return source !== null && sees(work, source)
  },
  // It shows her grades.
  rating: async (work: Work, id: string) => mayReadRatings(work.caller) && sees(work, id),
} satisfies Readers
