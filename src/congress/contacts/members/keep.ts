import type { z } from 'zod'
import { insist } from '../../../law/ruling.ts'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { areasOf, mandateOf, mayExerciseMandate } from '../../deputies/index.ts'
import { isHere } from '../../organs/index.ts'
import { pairing } from '../bases.ts'
import type { keepMember as contract } from '../contract.ts'
import { mayPair } from '../rules.ts'
import { excuseAll, settleDues } from '../rounds/due.ts'
import { memberOf } from './queries.ts'
import { reasonsFor } from './suggest.ts'

type Keeping = { id: string } & z.output<NonNullable<typeof contract.body>>

/** The areas that are here, and the organ. @throws NotFound */
async function insistPlaces({ tx, congressId }: Work, { areaIds, organId }: Keeping): Promise<void> {
  const known = new Set((await areasOf(tx, congressId)).map(({ id }) => id))
  if (areaIds.some((id) => !known.has(id))) throw new NotFound('area')
  if (organId && !(await isHere(tx, organId))) throw new NotFound('organ')
}

/** Her row, locked: two who press at once wait here for each other. */
const memberForUpdate = ({ tx, congressId }: Work, id: string) =>
  tx
    .selectFrom('contacts.member')
    .select(['version', 'ended_on', 'name'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Writes down a member of the government (登记政府组成人员), or what has changed. Sent twice with one id, it is one. */
export async function keepMember(work: Work, keeping: Keeping): Promise<{ id: string; version: number }> {
  const { tx, congressId, now, caller } = work
  const { id, version, areaIds, organId, ...typed } = keeping
  await insistPlaces(work, keeping)
  const known = await memberForUpdate(work, id)
  const values = { ...typed, fields: [...new Set(typed.fields)], area_ids: [...new Set(areaIds)], organ_id: organId }
  if (known && version === undefined) return { id, version: known.version }
  if (!known && version !== undefined) throw new NotFound('member')
  if (known && known.version !== version) throw new Overtaken({ state: 'kept', version: known.version })
  if (known)
    await tx
      .updateTable('contacts.member')
      .set({ ...values, version: known.version + 1 })
      .where('congress_id', '=', congressId)
      .where('id', '=', id)
      .execute()
  else
    await tx
      .insertInto('contacts.member')
      .values({ congress_id: congressId, id, ...values, created_at: now })
      .onConflict((on) => on.doNothing())
      .execute()
  await record(work, {
    name: known ? 'contact-member.changed' : 'contact-member.added',
    subject: { kind: 'contact-member', id },
    actor: caller,
    facts: { name: typed.name, post: typed.post, charge: typed.charge },
  })
  return { id, version: (known?.version ?? 0) + 1 }
}

interface Pairing {
  readonly id: string
  readonly pairingId: string
  readonly deputyId: string
}

/** This pairing, sent before, or another of the same two. */
const known = ({ tx, congressId }: Work, { id, pairingId, deputyId }: Pairing) =>
  tx
    .selectFrom('contacts.pairing')
    .select(['id', 'member_id', 'deputy_id', 'ended_on'])
    .where('congress_id', '=', congressId)
    .where((eb) =>
      eb.or([
        eb('id', '=', pairingId),
        eb.and([eb('member_id', '=', id), eb('deputy_id', '=', deputyId), eb('ended_on', 'is', null)]),
      ]),
    )
    .execute()

/** Two who stand for each other from now on (确定联系对象). Sent twice with one id, it is one pairing. */
export async function pair(work: Work, asked: Pairing): Promise<{ id: string }> {
  const { tx, congressId, today, caller } = work
  const { id: memberId, pairingId, deputyId } = asked
  await memberForUpdate(work, memberId)
  const member = await memberOf(work, memberId)
  const mandate = await mandateOf(tx, congressId, deputyId)
  if (!mandate) throw new NotFound('deputy')
  const found = await known(work, asked)
  const same = found.find(({ id }) => id === pairingId)
  if (same && same.member_id === memberId && same.deputy_id === deputyId) return { id: pairingId }
  insist(mayExerciseMandate({ ...mandate, suspendedOn: null }, today))
  insist(mayPair({ member: member.name, endedOn: member.ended_on, twin: found.length > 0 }))
  const reasons = ((await reasonsFor(work, member)).get(deputyId) ?? []).map(({ what }) => what)
  await tx
    .insertInto('contacts.pairing')
    .values({
      congress_id: congressId,
      id: pairingId,
      member_id: memberId,
      deputy_id: deputyId,
      reasons,
      since: today,
    })
    .execute()
  await record(work, {
    name: 'contact-member.paired',
    subject: { kind: 'contact-member', id: memberId },
    actor: caller,
    under: pairing,
    facts: { deputyId, reasons },
  })
  return { id: pairingId }
}

/** Not these two any longer, with the reason (不再联系). */
export async function unpair(work: Work, { id, reason }: { id: string; reason: string }): Promise<{ id: string }> {
  const { tx, congressId, today, caller } = work
  const known = await tx
    .selectFrom('contacts.pairing')
    .select(['member_id', 'deputy_id', 'ended_on'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!known) throw new NotFound('pairing')
  if (known.ended_on) return { id }
  await endPairings(work, [id], reason)
  await record(work, {
    name: 'contact-member.unpaired',
    subject: { kind: 'contact-member', id: known.member_id },
    actor: caller,
    under: pairing,
    facts: { deputyId: known.deputy_id, reason, endedOn: today },
  })
  await settleDues(work, known.member_id)
  return { id }
}

const endPairings = ({ tx, congressId, today }: Work, ids: readonly string[], reason: string) =>
  tx
    .updateTable('contacts.pairing')
    .set({ ended_on: today, why_ended: reason })
    .where('congress_id', '=', congressId)
    .where('id', 'in', ids)
    .where('ended_on', 'is', null)
    .execute()

/** She is in the government no longer (离任): her pairings end, and what she owes is owed no more. */
export async function endMember(work: Work, asked: { id: string; version: number; on: string; reason: string }) {
  const { tx, congressId, caller } = work
  const { id, version, on, reason } = asked
  const known = await memberForUpdate(work, id)
  if (!known) throw new NotFound('member')
  if (known.version !== version)
    throw new Overtaken({ state: known.ended_on ? 'ended' : 'kept', version: known.version })
  insist(mayPair({ member: known.name, endedOn: known.ended_on, twin: false }))
  await tx
    .updateTable('contacts.member')
    .set({ ended_on: on, version: version + 1 })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  const pairings = await tx
    .selectFrom('contacts.pairing')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('member_id', '=', id)
    .where('ended_on', 'is', null)
    .execute()
  if (pairings.length > 0)
    await endPairings(
      work,
      pairings.map((each) => each.id),
      reason,
    )
  await record(work, {
    name: 'contact-member.left',
    subject: { kind: 'contact-member', id },
    actor: caller,
    facts: { name: known.name, on, reason },
  })
  await excuseAll(work, id, reason)
  return { id }
}
