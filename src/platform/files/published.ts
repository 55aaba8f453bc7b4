import { createHash } from 'node:crypto'
import type { Reader } from '../database/house.ts'
import { newId } from '../database/id.ts'
import type { Work } from '../http/route.ts'
import { NotFound } from '../http/errors.ts'
import { redrawn } from '../pictures/index.ts'

/** What a redrawn picture is attached to: the file it was drawn from. No reader of the desk answers for the kind. */
const kind = 'public-picture'

type Asking = Pick<Work, 'tx' | 'congressId'>

const bytesOf = ({ tx, congressId }: { tx: Reader; congressId: number }, wanted: { id: string; kind?: string }) =>
  tx
    .selectFrom('files.file as file')
    .innerJoin('files.blob as blob', (on) =>
      on.onRef('blob.congress_id', '=', 'file.congress_id').onRef('blob.sha256', '=', 'file.sha256'),
    )
    .select(['blob.bytes', 'file.sha256', 'file.name', 'file.media_type as mediaType'])
    .where('file.congress_id', '=', congressId)
    .where('file.id', '=', wanted.id)
    .$if(wanted.kind !== undefined, (found) => found.where('file.subject_kind', '=', wanted.kind ?? ''))
    .executeTakeFirst()

/**
 * The picture as the public may have it: redrawn once from a kept file, without place, device or author, and kept by
 * its content. @returns the id it is public by, the same each time
 * @throws NotFound where there is no such file, Refused where it is no picture
 */
export async function publicPicture(work: Asking & Pick<Work, 'now'>, fileId: string): Promise<string> {
  const { tx, congressId, now } = work
  const known = await tx
    .selectFrom('files.file')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', fileId)
    .orderBy('id')
    .executeTakeFirst()
  if (known) return known.id
  const original = await bytesOf(work, { id: fileId })
  if (!original) throw new NotFound('file')
  const { bytes, mediaType } = await redrawn(new Uint8Array(original.bytes))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await tx
    .insertInto('files.blob')
    .values({ congress_id: congressId, sha256, bytes: Buffer.from(bytes) })
    .onConflict((on) => on.doNothing())
    .execute()
  const id = newId()
  const file = { id, name: 'picture.jpg', media_type: mediaType, size: bytes.byteLength, sha256 }
  await tx
    .insertInto('files.file')
    .values({
      congress_id: congressId,
      ...file,
      uploaded_by: null,
      uploaded_at: now,
      subject_kind: kind,
      subject_id: fileId,
    })
    .execute()
  return id
}

/** A redrawn picture by its public id. Whether it is shown now is its room's to say. @returns null for any other file */
export async function readPublicPicture(asked: { tx: Reader; congressId: number }, id: string) {
  const found = await bytesOf(asked, { id, kind })
  return found ? { bytes: new Uint8Array(found.bytes), mediaType: 'image/jpeg', sha256: found.sha256 } : null
}

/** A kept picture as it may be looked at before it is shown: drawn anew for the desk, whatever it was sent as. */
export async function pictureToJudge(work: Asking, fileId: string) {
  const original = await bytesOf(work, { id: fileId })
  if (!original) throw new NotFound('file')
  return { name: 'picture.jpg', ...(await redrawn(new Uint8Array(original.bytes))), sha256: original.sha256 }
}
