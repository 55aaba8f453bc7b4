import type { Article } from '../../law/article.ts'
import { NotFound } from '../http/errors.ts'
import type { Work } from '../http/route.ts'
import { record } from '../record/record.ts'

export interface PersonSaid {
  readonly name: string
  readonly phone: string
  readonly note: string
}

export interface KeptPerson extends PersonSaid {
  readonly id: string
  /** The paper she belongs to; whoever reads it does not see her by that. */
  readonly subject: { readonly kind: string; readonly id: string }
}

type Writing = Pick<Work, 'tx' | 'congressId' | 'today'>

/**
 * Keeps who somebody from the public is, apart from what she said (个人信息). The same id again corrects it.
 * No name ever goes into the record, which nobody can take anything out of.
 * @throws NotFound where the id is somebody's of another paper, or erased
 */
export async function keepPerson({ tx, congressId, today }: Writing, { id, subject, ...said }: KeptPerson) {
  const { name, phone, note } = said
  const kept = await tx
    .insertInto('persons.person')
    .values({
      congress_id: congressId,
      id,
      subject_kind: subject.kind,
      subject_id: subject.id,
      name,
      phone,
      note,
      kept_on: today,
    })
    .onConflict((on) =>
      on
        .columns(['congress_id', 'id'])
        .doUpdateSet({ name, phone, note })
        .where('persons.person.subject_kind', '=', subject.kind)
        .where('persons.person.subject_id', '=', subject.id)
        .where('persons.person.erased_on', 'is', null),
    )
    .returning('id')
    .executeTakeFirst()
  if (!kept) throw new NotFound('person')
  return kept.id
}

interface Erasing {
  readonly id: string
  readonly reason: string
  readonly under?: Article
}

/** What is known of a person is gone for good (个人信息保护法四十七条); that it was, stays recorded. Twice is once. */
export async function erasePerson(work: Work, { id, reason, under }: Erasing): Promise<void> {
  const { tx, congressId, caller, today } = work
  const erased = await tx
    .updateTable('persons.person')
    .set({ name: '', phone: '', note: '', erased_on: today })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .where('erased_on', 'is', null)
    .returning(['subject_kind', 'subject_id'])
    .executeTakeFirst()
  if (!erased) return
  const about = { kind: erased.subject_kind, id: erased.subject_id }
  await record(work, {
    name: 'person.erased',
    subject: { kind: 'person', id },
    actor: caller,
    under,
    facts: { about, reason },
  })
}
