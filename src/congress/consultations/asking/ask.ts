import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { openMatter, perform } from '../../docket/index.ts'
import type { Holder } from '../../docket/words.ts'
import { consultationLife, opinionRequestLife } from '../life.ts'
import { movedTo, type Moved } from '../moved.ts'
import { addresseesOf, consultationOf, type Consultation } from '../queries.ts'
import { mayAsk } from './rules.ts'

async function request(work: Work, { id: consultationId, title, closesOn }: Consultation, to: Holder): Promise<void> {
  const id = newId(work.now.getTime())
  await openMatter(work, opinionRequestLife, {
    id,
    title,
    sourceId: consultationId,
    places: { addressee: [to] },
    days: { 'closes-on': closesOn },
  })
  await work.tx
    .insertInto('consultations.request')
    .values({
      congress_id: work.congressId,
      id,
      consultation_id: consultationId,
      holder_kind: to.kind,
      holder_id: to.id,
    })
    .execute()
}

/** It goes out (发出征求意见): everybody asked owes an opinion by the day, and the form is changed no more. */
export async function ask(work: Work, { id, version }: { id: string; version: number }): Promise<Moved> {
  const { tx, congressId, today } = work
  const consultation = await consultationOf(work, id)
  const { closesOn, toPublic } = consultation
  const addressees = (await addresseesOf(work, id)).map(({ holder_kind, holder_id }): Holder => ({
    kind: holder_kind as Holder['kind'],
    id: holder_id,
  }))
  const moved = await perform(work, consultationLife, {
    id,
    act: 'ask',
    version,
    ask: () => mayAsk({ addressees: addressees.length, toPublic, closesOn, today }),
    // From here on what happens to it is news to whoever was asked.
    places: { addressee: addressees },
    facts: { closesOn, asked: addressees.length },
  })
  await tx
    .updateTable('consultations.consultation')
    .set({ asked_on: today })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  for (const each of addressees) await request(work, consultation, each)
  return movedTo(moved)
}
