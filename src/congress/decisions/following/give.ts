import type { z } from 'zod'
import { insist, permit, refuse } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import { attachFile } from '../../../platform/files/index.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { matterOf, perform, reopenPromise, verifyKept } from '../../docket/index.ts'
import { majorMatterOf } from '../move.ts'
import { checked } from './bases.ts'
import { checks, openCard, type Check } from './checks.ts'
import { clausesOf, type Clause } from './clauses.ts'
import type { giveCheck } from './contract.ts'
import { followCheckLife } from './life.ts'
import { mayGive } from './rules.ts'
import { findingNames, type CheckState } from './words.ts'

type Giving = { readonly id: string } & z.output<NonNullable<typeof giveCheck.body>>

/** A card of a major matter the caller may see. @throws NotFound */
export async function checkOf(work: Work, id: string): Promise<Check & { publishedOn: string }> {
  const card = await checks(work.tx, work.congressId).where('card.id', '=', id).executeTakeFirst()
  if (!card) throw new NotFound(followCheckLife.kind)
  const { published_on: publishedOn } = await majorMatterOf(work, card.matter_id)
  return { ...card, publishedOn: publishedOn ?? work.today }
}

/** The photographs become the card's. @throws NotFound, Refused */
async function keepPhotos(work: Work, id: string, photos: Giving['photos']): Promise<void> {
  for (const { fileId } of photos) {
    const { mediaType, elsewhere } = await attachFile(work, fileId, { kind: followCheckLife.kind, id })
    insist(elsewhere ? refuse(checked, 'photo-of-another') : permit(checked))
    insist(mediaType.startsWith('image/') ? permit(checked) : refuse(checked, 'photo-is-no-picture'))
  }
}

/**
 * A problem goes on: the follower looks again on the day she set; what its owner reported or had verified goes back to
 * it, where she says so, and otherwise the owner is warned.
 */
async function followUp(work: Work, card: Check, clause: Clause | undefined, given: Giving): Promise<void> {
  const { tx, congressId, caller } = work
  const { recheckOn, said, sendBack, seenOn, place, ordinal } = given
  if (recheckOn === null) return
  await openCard(work, {
    matterId: card.matter_id,
    deputyId: card.deputy_id,
    by: recheckOn,
    of: { recheck_of: card.id, ordinal },
  })
  if (!clause) return
  const { undertakingId: id, state } = clause
  const { version } = await matterOf(tx, congressId, { kind: 'undertaking', id })
  if (sendBack && state === 'reported')
    await verifyKept(work, { id, version, kept: false, reason: said, heldOn: seenOn, place })
  else if (sendBack && state === 'verified')
    await reopenPromise(work, { id, version, because: 'defect', reason: said, dueOn: recheckOn })
  else
    await record(work, {
      name: 'undertaking.warned',
      subject: { kind: 'undertaking', id },
      actor: caller,
      under: checked,
      facts: { reason: said, place, dueOn: recheckOn },
    })
}

/** A follower fills in her card (填写检查卡); a problem found is looked at again. */
export async function give(work: Work, given: Giving) {
  const { tx, congressId, caller, today } = work
  const { id, version, photos, ...rest } = given
  const card = await checkOf(work, id)
  const clauses = await clausesOf(work, card.matter_id)
  const clause = clauses.find(({ ordinal }) => ordinal === rest.ordinal)
  const ordinals = clauses.map(({ ordinal }) => ordinal)
  const byOffice = !caller.roles.includes('deputy')
  const moved = await perform(work, followCheckLife, {
    id,
    act: 'give',
    version,
    ask: () => mayGive(rest, { clauses: ordinals, publishedOn: card.publishedOn, today }),
    facts: { found: findingNames[rest.finding], place: rest.place, ...(byOffice && { enteredFor: card.name }) },
  })
  const shown = [...new Map(photos.map((photo) => [photo.fileId, photo])).values()]
  await keepPhotos(work, id, shown)
  await tx
    .updateTable('decisions.check_card')
    .set({
      ordinal: rest.ordinal,
      seen_on: rest.seenOn,
      seen_at: rest.seenAt,
      place: rest.place,
      finding: rest.finding,
      said: rest.said,
      photos: shown.map(({ fileId }) => fileId),
      captions: shown.map(({ caption }) => caption),
      by_office: byOffice,
      given_by: caller.name,
    })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  if (rest.finding === 'problem') await followUp(work, card, clause, given)
  return { id, state: moved.state as CheckState, version: moved.version }
}
