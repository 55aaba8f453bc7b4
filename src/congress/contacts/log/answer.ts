import type { z } from 'zod'
import type { Work } from '../../../platform/http/route.ts'
import type { correctContact as contract } from '../contract.ts'
import { reopenDues, settleDues } from '../rounds/due.ts'
import { mayCorrect } from '../rules.ts'
import { move, type Moved } from './moved.ts'
import { contactOf } from './queries.ts'
import { owePromises } from './record-contact.ts'

interface One {
  readonly id: string
  readonly version: number
}

/** The other side says that it was so (核对无误). */
export async function confirm(work: Work, one: One): Promise<Moved> {
  const contact = await contactOf(work, one.id)
  const moved = await move(work, { ...one, act: 'confirm' })
  // What the deputy wrote down as promised, the member's side has now said itself.
  if (contact.entered_by === 'deputy') await owePromises(work, one.id)
  return moved
}

/** The other side says what is not so (提出异议): until it is set right, the two have not met. */
export async function dispute(work: Work, { reason, ...one }: One & { reason: string }): Promise<Moved> {
  const contact = await contactOf(work, one.id)
  const moved = await move(work, { ...one, act: 'dispute', facts: { reason } })
  await note(work, one.id, { disputed: reason })
  await reopenDues(work, contact.member_id)
  return moved
}

type Correcting = { id: string } & z.output<NonNullable<typeof contract.body>>

/** Whoever wrote it down sets it right (更正); what stood there before stays in the record. */
export async function correct(work: Work, { id, version, ...told }: Correcting): Promise<Moved> {
  const contact = await contactOf(work, id)
  const moved = await move(work, {
    id,
    version,
    act: 'correct',
    ask: () => mayCorrect({ metOn: told.metOn, today: work.today }),
    facts: { before: { metOn: contact.met_on, way: contact.way, place: contact.place, said: contact.said } },
  })
  const { metOn, topics, ...rest } = told
  await note(work, id, { ...rest, met_on: metOn, topics: [...new Set(topics)], disputed: '' })
  await settleDues(work, contact.member_id)
  await reopenDues(work, contact.member_id)
  return moved
}

/** Whoever wrote it down takes it back (撤销): it was not so. */
export async function withdraw(work: Work, { reason, ...one }: One & { reason: string }): Promise<Moved> {
  const contact = await contactOf(work, one.id)
  const moved = await move(work, { ...one, act: 'withdraw', facts: { reason } })
  await reopenDues(work, contact.member_id)
  return moved
}

interface Changes {
  readonly disputed?: string
  readonly met_on?: string
  readonly way?: string
  readonly place?: string
  readonly topics?: string[]
  readonly said?: string
}

const note = ({ tx, congressId }: Work, id: string, changes: Changes) =>
  tx.updateTable('contacts.contact').set(changes).where('congress_id', '=', congressId).where('id', '=', id).execute()
