import { sql, type RawBuilder } from 'kysely'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { readsAll, selfOf } from '../members/queries.ts'
import type { ContactState } from '../words.ts'

type Looking = Pick<Work, 'tx' | 'congressId' | 'caller'>

/** One's own: whoever met, and the organ whose people keep the member's log. */
export function isOwn({ caller }: Pick<Work, 'caller'>): RawBuilder<boolean> {
  const { deputyId, organId } = selfOf(caller)
  const met = deputyId ? sql`contact.deputy_id = ${deputyId}` : sql`false`
  return sql<boolean>`(${met} or ${organId ? sql`coalesce(member.organ_id = ${organId}, false)` : sql`false`})`
}

/** Contacts with who met and how the matter stands, within what the caller may see. */
export const contactsSeenBy = ({ tx, congressId, caller }: Looking) =>
  tx
    .selectFrom('contacts.contact as contact')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'contact.congress_id').onRef('matter.id', '=', 'contact.id'),
    )
    .innerJoin('contacts.member as member', (on) =>
      on.onRef('member.congress_id', '=', 'contact.congress_id').onRef('member.id', '=', 'contact.member_id'),
    )
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'contact.congress_id').onRef('deputy.id', '=', 'contact.deputy_id'),
    )
    .where('contact.congress_id', '=', congressId)
    .where(readsAll(caller) ? sql<boolean>`true` : isOwn({ caller }))

/** @throws NotFound where there is none, or not for this caller */
export async function contactOf(work: Looking, id: string) {
  const row = await contactsSeenBy(work)
    .selectAll('contact')
    .select(['matter.state', 'matter.version', 'member.organ_id', 'member.name as member', 'deputy.name as deputy'])
    .where('contact.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound('contact-record')
  return { ...row, state: row.state as ContactState }
}
export type Contact = Awaited<ReturnType<typeof contactOf>>

/** What the deputy said, one by one. */
export const opinionsIn = ({ tx, congressId }: Looking, id: string) =>
  tx
    .selectFrom('contacts.opinion')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('contact_id', '=', id)
    .orderBy('number')
    .execute()

/** What the member promised, and the promise it became. */
export const promisesIn = ({ tx, congressId }: Looking, id: string) =>
  tx
    .selectFrom('contacts.promise')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('contact_id', '=', id)
    .orderBy('number')
    .execute()
