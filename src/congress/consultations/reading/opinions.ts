import type { Work } from '../../../platform/http/route.ts'
import type { Answers } from '../words.ts'

/** What was answered, and by whose request where it has a name. */
export interface Opinion {
  /** Its request's id, or where it has no name one of its own. */
  readonly id: string
  readonly named: boolean
  readonly answers: Answers
}

/** Everything that was answered; opinions without a name in the order of ids made by chance. */
export async function opinionsOf(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  { id, named }: { id: string; named: boolean },
): Promise<Opinion[]> {
  if (named) {
    const rows = await tx
      .selectFrom('consultations.opinion')
      .select(['request_id as id', 'answers'])
      .where('congress_id', '=', congressId)
      .where('consultation_id', '=', id)
      .orderBy('request_id')
      .execute()
    return rows.map((row) => ({ id: row.id, named, answers: row.answers as Answers }))
  }
  const rows = await tx
    .selectFrom('consultations.nameless_opinion')
    .select(['id', 'answers'])
    .where('congress_id', '=', congressId)
    .where('consultation_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, named, answers: row.answers as Answers }))
}
