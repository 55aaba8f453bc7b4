import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { perform } from '../../docket/index.ts'
import { contactDueLife } from '../life.ts'

/** What happens of itself, whoever's act it follows from. */
export const asClock = (work: Work): Work => ({
  ...work,
  caller: { ...work.caller, roles: [...work.caller.roles, 'clock'] },
})

/** Who stands in the office's place: keeping the arrangement is the office's work, whoever does it. */
export const asOffice = (work: Work): Work => ({
  ...work,
  caller: { ...work.caller, roles: [...work.caller.roles, 'staff'] },
})

interface Due {
  readonly id: string
  readonly version: number
  /** Everybody she is to be in touch with was met since the round began. */
  readonly met: boolean
}

/** What a member owes or owed, in a state, and whether she has done it; locked, for two may write at once. */
async function duesOf({ tx, congressId }: Work, memberId: string, state: string): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select due.id, matter.version, not exists (
      select from contacts.pairing where pairing.congress_id = due.congress_id and pairing.member_id = due.member_id
        and pairing.ended_on is null and pairing.since <= round.to_day and not exists (
        select from contacts.contact
        join docket.matter as met on met.congress_id = contact.congress_id and met.id = contact.id
          and met.state not in ('disputed', 'withdrawn')
        where contact.congress_id = pairing.congress_id and contact.member_id = pairing.member_id
          and contact.deputy_id = pairing.deputy_id and contact.met_on >= round.from_day)) as met
    from contacts.due
    join contacts.round on round.congress_id = due.congress_id and round.id = due.round_id
    join docket.matter on matter.congress_id = due.congress_id and matter.id = due.id
    join docket.matter as whole on whole.congress_id = due.congress_id and whole.id = due.round_id
    where due.congress_id = ${congressId} and due.member_id = ${memberId} and matter.state = ${state}
      and (${state} = 'due' or whole.ended_at is null)
    order by due.id
    for update of matter`.execute(tx)
  return rows
}

/** What a member has now done is owed no more: everybody she is paired with was met. */
export async function settleDues(work: Work, memberId: string): Promise<void> {
  for (const { id, version, met } of await duesOf(work, memberId, 'due'))
    if (met) await perform(asClock(work), contactDueLife, { id, version, act: 'meet' })
}

/** A contact that was not so leaves the member owing it again, while the round is not over and done with. */
export async function reopenDues(work: Work, memberId: string): Promise<void> {
  for (const { id, version, met } of await duesOf(work, memberId, 'met'))
    if (!met) await perform(asClock(work), contactDueLife, { id, version, act: 'reopen' })
}

/** Whoever has left owes nobody anything. */
export async function excuseAll(work: Work, memberId: string, reason: string): Promise<void> {
  for (const { id, version } of await duesOf(work, memberId, 'due'))
    await perform(asOffice(work), contactDueLife, { id, version, act: 'excuse', facts: { reason } })
}
