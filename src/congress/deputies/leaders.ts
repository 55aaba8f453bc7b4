import { insist } from '../../law/ruling.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { delegationsOf } from './queries.ts'
import { mayLead } from './rules.ts'

/** A delegation or group (代表团、代表小组), with who leads it. */
export interface Group {
  readonly id: string
  readonly name: string
  readonly kind: 'delegation' | 'group'
  /** Deputies in office. */
  readonly deputies: number
  readonly leader: { readonly id: string; readonly name: string } | null
}

/** Delegations and groups in the order of the roll, each with who leads it today. */
export async function groupsOf({ tx, congressId, today }: Pick<Work, 'tx' | 'congressId' | 'today'>): Promise<Group[]> {
  const rows = await delegationsOf(tx, congressId, today)
  return rows.map(({ leaderId, leaderName, kind, ...row }) => ({
    ...row,
    kind: kind as Group['kind'],
    leader: leaderId !== null && leaderName !== null ? { id: leaderId, name: leaderName } : null,
  }))
}

const groupForUpdate = ({ tx, congressId }: Work, id: string) =>
  tx
    .selectFrom('deputies.delegation')
    .select(['name', 'leader_id'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** @throws NotFound, Refused for who is not of the group, or may not act as a deputy */
async function insistOnLeader({ tx, congressId, today }: Work, id: string, deputyId: string, group: string) {
  const deputy = await tx
    .selectFrom('deputies.deputy')
    .select(['id', 'name', 'delegation_id', 'ended_on', 'suspended_on'])
    .where('congress_id', '=', congressId)
    .where('id', '=', deputyId)
    .executeTakeFirst()
  if (!deputy) throw new NotFound('deputy')
  const mandate = { endedOn: deputy.ended_on, suspendedOn: deputy.suspended_on }
  const ruling = mayLead({ name: deputy.name, group, ofGroup: deputy.delegation_id === id, mandate, today })
  insist(ruling)
  return { under: ruling.under, leader: { id: deputy.id, name: deputy.name } }
}

/** The office notes who leads a delegation or group (团长、组长、召集人), or that nobody does for now. */
export async function nameLeader(
  work: Work,
  { id, deputyId }: { id: string; deputyId: string | null },
): Promise<Pick<Group, 'id' | 'leader'>> {
  const { tx, congressId, caller } = work
  const group = await groupForUpdate(work, id)
  if (!group) throw new NotFound('delegation')
  const named = deputyId === null ? null : await insistOnLeader(work, id, deputyId, group.name)
  const leader = named?.leader ?? null
  if (group.leader_id === deputyId) return { id, leader }
  await tx
    .updateTable('deputies.delegation')
    .set({ leader_id: deputyId })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await record(work, {
    name: leader ? 'delegation.leader-named' : 'delegation.leader-released',
    subject: { kind: 'delegation', id },
    actor: caller,
    under: named?.under ?? null,
    facts: { group: group.name, deputyId, name: leader?.name ?? '' },
  })
  return { id, leader }
}
