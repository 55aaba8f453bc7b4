import type { z } from 'zod'
import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { deputyNames, mandateRuling } from '../../deputies/index.ts'
import { matterOf, openMatter, undertake } from '../../docket/index.ts'
import type { Holder } from '../../docket/words.ts'
import type { recordContact as contract } from '../contract.ts'
import { contactLife } from '../life.ts'
import { holderOf, memberOf, sideOf, type Member } from '../members/queries.ts'
import { settleDues } from '../rounds/due.ts'
import { mayRecord } from '../rules.ts'
import { wayNames, type Side } from '../words.ts'
import { movedTo, type Moved } from './moved.ts'
import { contactOf, promisesIn } from './queries.ts'

type Recording = z.output<NonNullable<typeof contract.body>>

/** Who holds which side: what one side writes down, the other confirms; what the office does, the deputy. */
const placesFor = (side: Side, member: Member, deputyId: string): Record<'recorder' | 'confirmer', Holder[]> => {
  const deputy: Holder = { kind: 'deputy', id: deputyId }
  if (side === 'deputy') return { recorder: [deputy], confirmer: [holderOf(member)] }
  const recorder: Holder = side === 'office' ? { kind: 'role', id: 'staff' } : holderOf(member)
  return { recorder: [recorder], confirmer: [deputy] }
}

async function isPaired({ tx, congressId }: Work, { memberId, deputyId }: Recording): Promise<boolean> {
  const found = await tx
    .selectFrom('contacts.pairing')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('member_id', '=', memberId)
    .where('deputy_id', '=', deputyId)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}

async function sentBefore(work: Work, { id, memberId, deputyId }: Recording): Promise<Moved | null> {
  const { tx, congressId } = work
  const known = await tx
    .selectFrom('docket.matter')
    .select('kind')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!known) return null
  const contact = await contactOf(work, id)
  if (contact.member_id !== memberId || contact.deputy_id !== deputyId) throw new NotFound(contactLife.kind)
  return movedTo(await matterOf(tx, congressId, { kind: contactLife.kind, id }))
}

async function keep(work: Work, side: Side, recording: Recording): Promise<void> {
  const { tx, congressId, today, caller } = work
  const { id, memberId, deputyId, metOn, way, place, said, opinions, promises } = recording
  await tx
    .insertInto('contacts.contact')
    .values({
      congress_id: congressId,
      id,
      member_id: memberId,
      deputy_id: deputyId,
      met_on: metOn,
      way,
      place,
      topics: [...new Set(recording.topics)],
      said,
      entered_by: side,
      entered_name: caller.name,
      entered_on: today,
    })
    .execute()
  const numbered = <Row extends object>(row: Row, index: number) => ({
    congress_id: congressId,
    contact_id: id,
    number: index + 1,
    ...row,
  })
  if (opinions.length > 0)
    await tx
      .insertInto('contacts.opinion')
      .values(opinions.map((text, index) => numbered({ text }, index)))
      .execute()
  if (promises.length > 0)
    await tx
      .insertInto('contacts.promise')
      .values(promises.map(({ promise, dueOn }, index) => numbered({ promise, due_on: dueOn }, index)))
      .execute()
}

/** What was promised is owed from the moment the side that promised has said so: in writing it down, or in confirming. */
export async function owePromises(work: Work, id: string): Promise<void> {
  const { tx, congressId } = work
  const contact = await contactOf(work, id)
  for (const { number, promise, due_on, undertaking_id } of await promisesIn(work, id)) {
    if (undertaking_id) continue
    const undertakingId = await undertake(work, {
      sourceId: id,
      promise,
      owner: holderOf(contact),
      verifiers: [{ kind: 'deputy', id: contact.deputy_id }],
      dueOn: due_on,
    })
    await tx
      .updateTable('contacts.promise')
      .set({ undertaking_id: undertakingId })
      .where('congress_id', '=', congressId)
      .where('contact_id', '=', id)
      .where('number', '=', number)
      .execute()
  }
}

/** A contact is written down (记录联系), by either side or the office. Sent twice with one id, it is written once. */
export async function recordContact(work: Work, recording: Recording): Promise<Moved> {
  const { tx, congressId, caller, today } = work
  const { id, memberId, deputyId, metOn, promises } = recording
  const member = await memberOf(work, memberId)
  const names = await deputyNames(tx, congressId, [deputyId])
  const side = sideOf(caller, member, deputyId)
  if (!side || !names.has(deputyId)) throw new NotFound('member')
  const before = await sentBefore(work, recording)
  if (before) return before
  if (side === 'deputy') insist(await mandateRuling(work, deputyId))
  insist(mayRecord({ side, paired: await isPaired(work, recording), metOn, today, promises }))
  const matter = await openMatter(work, contactLife, {
    id,
    title: `${member.name}联系${names.get(deputyId) ?? ''}代表（${metOn}）`,
    places: placesFor(side, member, deputyId),
    facts: { way: wayNames[recording.way], heldOn: metOn, opinions: recording.opinions.length },
  })
  await keep(work, side, recording)
  if (side !== 'deputy') await owePromises(work, id)
  await settleDues(work, memberId)
  return movedTo(matter)
}
