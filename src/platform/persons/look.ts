import type { Article } from '../../law/article.ts'
import type { Reader } from '../database/house.ts'
import { newId } from '../database/id.ts'
import { NotFound } from '../http/errors.ts'
import type { Work } from '../http/route.ts'
import { record } from '../record/record.ts'
import type { PersonSaid } from './keep.ts'

export interface Person extends PersonSaid {
  readonly id: string
  readonly erasedOn: string | null
}

export interface Look {
  readonly by: string
  readonly reason: string
  readonly at: string
}

interface Looking {
  readonly id: string
  /** The paper she is looked at beside: an id of another paper's person finds nobody. */
  readonly subject: { readonly kind: string; readonly id: string }
  readonly reason: string
  readonly under?: Article
}

/**
 * Somebody who must know looks at who a person is: it is written down who looked, when and why, before it is shown.
 * Whether she may look at all, the room says first. @throws NotFound
 */
export async function lookAtPerson(work: Work, { id, subject, reason, under }: Looking): Promise<Person> {
  const { tx, congressId, caller, now } = work
  const [person] = await rows(tx, congressId, subject, [id])
  if (!person) throw new NotFound('person')
  await tx
    .insertInto('persons.look')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      person_id: id,
      by_account: caller.accountId,
      by_name: caller.name,
      reason,
      looked_at: now,
    })
    .execute()
  await record(work, {
    name: 'person.looked-at',
    subject: { kind: 'person', id },
    actor: caller,
    under,
    facts: { about: subject, reason },
  })
  return person
}

/** Who has looked at a person, the latest first: shown to whoever keeps her paper, and to the auditor. */
export const looksAt = (tx: Reader, congressId: number, personId: string): Promise<Look[]> =>
  tx
    .selectFrom('persons.look')
    .select(['by_name as by', 'reason', 'looked_at as at'])
    .where('congress_id', '=', congressId)
    .where('person_id', '=', personId)
    .orderBy('looked_at', 'desc')
    .orderBy('id', 'desc')
    .execute()

interface Told {
  readonly kind: string
  readonly ids: readonly string[]
}

/** Persons as whoever they told themselves reads them, without a look: a deputy her own voters; the room says who that is. */
export async function personsToldTo(tx: Reader, congressId: number, { kind, ids }: Told): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const found = await rows(tx, congressId, { kind }, ids)
  return new Map(found.map((person) => [person.id, person]))
}

const rows = (
  tx: Reader,
  congressId: number,
  { kind, id }: { readonly kind: string; readonly id?: string },
  ids: readonly string[],
): Promise<Person[]> => {
  const asked = tx
    .selectFrom('persons.person')
    .select(['id', 'name', 'phone', 'note', 'erased_on as erasedOn'])
    .where('congress_id', '=', congressId)
    .where('subject_kind', '=', kind)
    .where('id', 'in', ids)
  return (id ? asked.where('subject_id', '=', id) : asked).execute()
}
