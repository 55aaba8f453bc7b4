import type { z } from 'zod'
import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { mandateRuling } from '../../deputies/index.ts'
import { logging } from './bases.ts'
import type { logContact } from './contract.ts'
import { insistOnArea, ownVoter, selfOf } from './keep.ts'
import { mayLogContact } from './rules.ts'

type Logging = z.output<NonNullable<typeof logContact.body>>

const contactRow = ({ tx, congressId }: Work, id: string) =>
  tx.selectFrom('voters.contact').selectAll().where('congress_id', '=', congressId).where('id', '=', id)

async function ownContact(work: Work, id: string) {
  const row = await contactRow(work, id).where('deputy_id', '=', selfOf(work)).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('contact')
  return row
}

/** @returns undefined where it was stored before */
const store = (
  { tx, congressId, today }: Work,
  { id, deputyId, on, way, voterId, areaId, said }: Logging & { deputyId: string },
) =>
  tx
    .insertInto('voters.contact')
    .values({
      congress_id: congressId,
      id,
      deputy_id: deputyId,
      contacted_on: on,
      way,
      voter_id: voterId,
      area_id: areaId,
      said,
      kept_on: today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()

/** A deputy notes a contact with voters (联系选民记录), in their own words. The same id again notes it once. */
export async function log(work: Work, asked: Logging) {
  const { id, on, way, voterId, areaId } = asked
  const { caller, today } = work
  const deputyId = selfOf(work)
  insist(await mandateRuling(work, deputyId))
  const known = await contactRow(work, id).executeTakeFirst()
  if (known && known.deputy_id !== deputyId) throw new NotFound('contact')
  if (known) return { id }
  const voter = voterId ? await ownVoter(work, voterId) : null
  await insistOnArea(work, areaId)
  const ruling = mayLogContact({
    on,
    today,
    withSomebody: voter !== null || areaId !== null,
    endedOn: voter?.ended_on ?? null,
  })
  insist(ruling)
  const stored = await store(work, { ...asked, deputyId, areaId: areaId ?? voter?.area_id ?? null })
  if (stored)
    await record(work, {
      name: 'voter-contact.logged',
      subject: { kind: 'voter-contact', id },
      actor: caller,
      under: ruling.under,
      facts: { deputyId, on, way },
    })
  return { id }
}

/** What was noted by mistake is taken out (撤下误记): it counts no more. Twice is once. */
export async function withdraw(work: Work, { id }: { id: string }) {
  const { tx, congressId, caller, today } = work
  const contact = await ownContact(work, id)
  if (contact.withdrawn_on !== null) return { id }
  await tx
    .updateTable('voters.contact')
    .set({ withdrawn_on: today, said: '' })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await record(work, {
    name: 'voter-contact.withdrawn',
    subject: { kind: 'voter-contact', id },
    actor: caller,
    under: logging,
    facts: { deputyId: contact.deputy_id },
  })
  return { id }
}

/** What a voter said, for the opinion made of it: her own contact, in the voter's words. @throws NotFound */
export async function contactSaid(work: Work, id: string) {
  const { said, area_id: areaId, contacted_on: on, way, opinion_id: opinionId } = await ownContact(work, id)
  return { said, areaId, on, way, opinionId }
}

/** The opinion that was made of what a voter said; the first one stays. */
export async function notePassedOn(work: Work, { id, opinionId }: { id: string; opinionId: string }): Promise<void> {
  await ownContact(work, id)
  await work.tx
    .updateTable('voters.contact')
    .set({ opinion_id: opinionId })
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .where('opinion_id', 'is', null)
    .execute()
}
