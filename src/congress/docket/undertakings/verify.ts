import type { z } from 'zod'
import { practice } from '../../../law/article.ts'
import { insist, permit, refuse } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import { attachFile } from '../../../platform/files/index.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { verifyUndertaking } from '../contract.ts'
import { undertakingLife } from '../life.ts'
import { perform } from '../perform.ts'
import { placesIn, type Matter } from '../queries.ts'
import type { Holder } from '../words.ts'
import { isOwn, partIn, promiseOf, reportedByCaller } from './part-in.ts'
import { mayVerify } from './rules.ts'
import { andTheOffice } from './verifiers.ts'

type Body = z.output<NonNullable<typeof verifyUndertaking.body>>

/** What a verification says; whatever it leaves out was not looked at. */
export type Verification = { readonly id: string } & Pick<Body, 'version' | 'kept' | 'reason'> & Partial<Body>

const together = practice('代表参加现场验收', 'deputies take part in the acceptance on the spot')

/** Whoever took part is a deputy of this congress. */
async function insistOnDeputies({ tx, congressId }: Work, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const known = await tx
    .selectFrom('deputies.deputy')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', 'in', ids)
    .execute()
  insist(known.length === new Set(ids).size ? permit(together) : refuse(together, 'no-such-participant'))
}

const pictured = practice('照片为本次验收所拍', 'the photographs are of this acceptance')

/** The photographs become the promise's: its own, sent for it by whoever verifies. @throws NotFound */
async function keepPhotos(work: Work, id: string, photos: Body['photos']): Promise<void> {
  for (const { fileId } of photos) {
    const { mediaType, elsewhere } = await attachFile(work, fileId, { kind: undertakingLife.kind, id })
    insist(elsewhere ? refuse(pictured, 'photo-of-another') : permit(pictured))
    insist(mediaType.startsWith('image/') ? permit(pictured) : refuse(pictured, 'photo-is-no-picture'))
  }
}

async function storeAcceptance(work: Work, asked: Verification, heldOn: string): Promise<void> {
  const { tx, congressId, caller, today, now } = work
  const id = newId(now.getTime())
  const participants = [...new Set(asked.participants)]
  const photos = [...new Map(asked.photos?.map((photo) => [photo.fileId, photo])).values()]
  await tx
    .insertInto('docket.acceptance')
    .values({
      congress_id: congressId,
      id,
      undertaking_id: asked.id,
      kept: asked.kept,
      held_on: heldOn,
      place: asked.place ?? '',
      measure: asked.measure ?? '',
      measured: asked.measured ?? null,
      unit: asked.unit ?? '',
      photos: photos.map(({ fileId }) => fileId),
      captions: photos.map(({ caption }) => caption),
      no_photo_reason: asked.noPhotoReason ?? '',
      remarks: asked.reason,
      by_office: !caller.roles.includes('deputy'),
      verified_by: caller.name,
      verified_on: today,
    })
    .execute()
  const rows = participants.map((deputy_id) => ({ congress_id: congressId, acceptance_id: id, deputy_id }))
  if (rows.length > 0) await tx.insertInto('docket.acceptance_deputy').values(rows).execute()
}

/** Somebody other than the owner accepts the promise as kept on the spot (现场验收), or sends it back. */
export async function verifyKept(work: Work, asked: Verification): Promise<Matter> {
  const { tx, congressId, caller, today } = work
  const { id, version, kept, reason, photos = [], noPhotoReason = '', heldOn = today } = asked
  await partIn(work, id)
  const { owner_kind: kind, owner_id } = await promiseOf(work, id)
  const ownerIsVerifier = isOwn(work, { kind, id: owner_id } as Holder) || (await reportedByCaller(work, [id])).has(id)
  await insistOnDeputies(work, asked.participants ?? [])
  const { verifier = [] } = await placesIn(tx, congressId, id)
  const moved = await perform(work, undertakingLife, {
    id,
    act: kept ? 'verify' : 'send-back',
    version,
    ask: () => mayVerify({ ownerIsVerifier, kept, reason, photos: photos.length, noPhotoReason, heldOn, today }),
    places: { verifier: andTheOffice(verifier) },
    facts: kept ? { place: asked.place ?? '', measure: measureText(asked), photos: photos.length } : { reason },
  })
  await keepPhotos(work, id, photos)
  await storeAcceptance(work, asked, heldOn)
  await tx
    .updateTable('docket.undertaking')
    .set(kept ? { verified_by: caller.name } : { reported_on: null })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  return moved
}

const measureText = ({ measured, unit = '', measure = '' }: Verification): string =>
  [typeof measured === 'number' ? `${measured}${unit}` : '', measure].filter(Boolean).join('，')
