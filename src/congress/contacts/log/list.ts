import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import { dayKey } from '../../../platform/http/keys.ts'
import type { Work } from '../../../platform/http/route.ts'
import { holdingsOf } from '../../docket/index.ts'
import { selections, type ContactLine, type listContacts } from '../contract.ts'
import type { ContactState, Topic, Way } from '../words.ts'
import { contactsSeenBy, isOwn } from './queries.ts'

type Asked = z.output<NonNullable<typeof listContacts.query>>
type Selection = (typeof selections)[number]

/** Contacts the caller is to confirm, or to set right. */
function isOwed({ congressId, caller }: Pick<Work, 'congressId' | 'caller'>): RawBuilder<boolean> {
  const held = sql.join(holdingsOf(caller).map(({ kind, id }) => sql`(${kind}, ${id})`))
  return sql<boolean>`exists (select from docket.duty where duty.congress_id = ${congressId}
    and duty.matter_id = contact.id and duty.ended_at is null and (duty.holder_kind, duty.holder_id) in (${held}))`
}

const within = (work: Work, which: Selection) => (which === 'to-confirm' ? isOwed(work) : sql<boolean>`true`)

/** The columns of a line. */
export const lines = (work: Work) =>
  contactsSeenBy(work)
    .select(['contact.id', 'contact.member_id', 'member.name as member', 'member.post', 'contact.deputy_id'])
    .select([
      'deputy.name as deputy',
      'contact.met_on',
      'contact.way',
      'contact.place',
      'contact.topics',
      'matter.state',
    ])
    .select(isOwn(work).as('mine'))
    .select(
      sql<number>`(select count(*) from contacts.opinion where opinion.congress_id = contact.congress_id
        and opinion.contact_id = contact.id)`.as('opinions'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

export const lineOf = (row: Row): ContactLine => ({
  id: row.id,
  member: { id: row.member_id, name: row.member, post: row.post },
  deputy: { id: row.deputy_id, name: row.deputy },
  metOn: row.met_on,
  way: row.way as Way,
  place: row.place,
  topics: row.topics as Topic[],
  state: row.state as ContactState,
  opinions: row.opinions,
  mine: row.mine,
})

async function countsOf(work: Work): Promise<Record<Selection, number>> {
  const counted = (which: Selection) => sql<number>`count(*) filter (where ${within(work, which)})`.as(which)
  return contactsSeenBy(work).select(selections.map(counted)).executeTakeFirstOrThrow() as Promise<
    Record<Selection, number>
  >
}

/** Contacts the caller may see, the latest first (联系记录). */
export async function list(work: Work, asked: Asked) {
  let rows = lines(work).where(within(work, asked.which))
  if (asked.member) rows = rows.where('contact.member_id', '=', asked.member)
  if (asked.deputy) rows = rows.where('contact.deputy_id', '=', asked.deputy)
  const from = dayKey(asked.after)
  if (from) rows = rows.where(sql<boolean>`(contact.met_on, contact.id) < (${from.day}::date, ${from.id}::uuid)`)
  const found = await rows
    .orderBy('contact.met_on', 'desc')
    .orderBy('contact.id', 'desc')
    .limit(asked.limit + 1)
    .execute()
  const page = found.slice(0, asked.limit)
  const last = page.at(-1)
  return {
    rows: page.map(lineOf),
    next: found.length > asked.limit && last ? `${last.met_on}~${last.id}` : null,
    counts: await countsOf(work),
  }
}
