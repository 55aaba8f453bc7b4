import { sql } from 'kysely'
import type { Reader } from '../../../platform/database/house.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Caller } from '../../../platform/identity/index.ts'
import type { Holder } from '../../docket/words.ts'
import type { Side } from '../words.ts'

type Looker = Pick<Caller, 'roles' | 'deputyId' | 'organId'>
type Looking = Pick<Work, 'tx' | 'congressId' | 'caller'>

const holds = ({ roles }: Looker, ...wanted: string[]) => wanted.some((role) => roles.includes(role))

/** The office, the chair and the government's office read all of it. */
export const readsAll = (caller: Looker): boolean => holds(caller, 'staff', 'chair', 'government-office')

/** The deputy a caller is, the organ she is of; null where she is neither. */
export const selfOf = (caller: Looker) => ({
  deputyId: holds(caller, 'deputy') ? caller.deputyId : null,
  organId: holds(caller, 'organ-handler', 'organ-head') ? caller.organId : null,
})

/** Members in office, with the organ whose people keep their log. */
export const membersOf = (db: Reader, congressId: number) =>
  db
    .selectFrom('contacts.member as member')
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'member.congress_id').onRef('organ.id', '=', 'member.organ_id'),
    )
    .selectAll('member')
    .select('organ.name as organ')
    .where('member.congress_id', '=', congressId)
    .orderBy('member.created_at')
    .orderBy('member.id')

/** One member, whoever may see her. @throws NotFound */
export async function memberOf({ tx, congressId }: Looking, id: string) {
  const row = await membersOf(tx, congressId).where('member.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('member')
  return row
}
export type Member = Awaited<ReturnType<typeof memberOf>>

/** Who owes what a member owes: her organ, or the government's office where she has none. */
export const holderOf = ({ organ_id }: Pick<Member, 'organ_id'>): Holder =>
  organ_id ? { kind: 'organ', id: organ_id } : { kind: 'role', id: 'government-office' }

/** On which side of a contact a caller stands; null where on neither. */
export function sideOf(caller: Looker, { organ_id }: Pick<Member, 'organ_id'>, deputyId: string): Side | null {
  const self = selfOf(caller)
  if (self.deputyId === deputyId) return 'deputy'
  if (organ_id !== null && self.organId === organ_id) return 'member'
  if (holds(caller, 'government-office')) return 'member'
  return holds(caller, 'staff', 'chair') ? 'office' : null
}

/** The pairings that stand, with how the two have kept in touch in some months. */
export async function pairingsIn({ tx, congressId }: Looking, { from, to }: { from: string; to: string }) {
  const { rows } = await sql<{
    id: string
    memberId: string
    deputyId: string
    deputy: string
    reasons: string[]
    since: string
    contacts: number
    lastOn: string | null
  }>`
    select pairing.id, pairing.member_id as "memberId", pairing.deputy_id as "deputyId", deputy.name as deputy,
      pairing.reasons, pairing.since,
      count(contact.id) filter (where contact.met_on between ${from} and ${to}) as contacts,
      max(contact.met_on) as "lastOn"
    from contacts.pairing
    join deputies.deputy on deputy.congress_id = pairing.congress_id and deputy.id = pairing.deputy_id
    left join (contacts.contact join docket.matter on matter.congress_id = contact.congress_id
        and matter.id = contact.id and matter.state not in ('disputed', 'withdrawn'))
      on contact.congress_id = pairing.congress_id and contact.member_id = pairing.member_id
      and contact.deputy_id = pairing.deputy_id
    where pairing.congress_id = ${congressId} and pairing.ended_on is null
    group by pairing.congress_id, pairing.id, deputy.name, deputy.name_key
    order by deputy.name_key, pairing.id`.execute(tx)
  return rows
}
export type PairingRow = Awaited<ReturnType<typeof pairingsIn>>[number]

/** Deputies in office, by pinyin, with how many members keep in touch with each. */
export async function deputiesWithMembers({ tx, congressId, today }: Pick<Work, 'tx' | 'congressId' | 'today'>) {
  const { rows } = await sql<{ id: string; name: string; members: number }>`
    select deputy.id, deputy.name, count(pairing.id) as members
    from deputies.deputy
    left join contacts.pairing on pairing.congress_id = deputy.congress_id and pairing.deputy_id = deputy.id
      and pairing.ended_on is null
    where deputy.congress_id = ${congressId} and (deputy.ended_on is null or deputy.ended_on > ${today})
    group by deputy.congress_id, deputy.id
    order by deputy.name_key, deputy.id`.execute(tx)
  return rows
}
