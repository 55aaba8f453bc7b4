import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import type { Answers } from '../words.ts'

/**
 * Puts an opinion without a name among the others. All of them are written anew, under ids of the moment and in an order
 * of chance: a row that stayed would show by its place, its transaction or its id that it came before this one, and the
 * requests show who came when. The caller holds the consultation's lock.
 */
export async function putInAmongTheOthers(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  { consultationId, answers }: { consultationId: string; answers: Answers },
): Promise<void> {
  await sql`
    with gone as (
      delete from consultations.nameless_opinion
      where congress_id = ${congressId} and consultation_id = ${consultationId} returning answers
    )
    insert into consultations.nameless_opinion (congress_id, consultation_id, answers)
    select ${congressId}::int, ${consultationId}::uuid, answers
    from (select answers from gone union all select ${JSON.stringify(answers)}::jsonb) as every
    order by random()`.execute(tx)
}
