import { createHash } from 'node:crypto'
import { insist } from '../../law/ruling.ts'
import { NotFound } from '../http/errors.ts'
import type { Work } from '../http/route.ts'
import { mediaTypeOf, nameFor } from './media-type.ts'
import { mayBeKept, maySendMore, mayStandFor } from './rules.ts'

interface Sent {
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array
}

const fileIn = ({ tx, congressId }: Work, id: string) =>
  tx
    .selectFrom('files.file')
    .select(['id', 'name', 'media_type as mediaType', 'size', 'sha256', 'uploaded_by'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)

async function unattachedOf({ tx, congressId, caller }: Work): Promise<number> {
  const { size } = await tx
    .selectFrom('files.file')
    .select(({ fn }) => fn.sum<number | null>('size').as('size'))
    .where('congress_id', '=', congressId)
    .where('uploaded_by', '=', caller.accountId)
    .where('subject_id', 'is', null)
    .executeTakeFirstOrThrow()
  return size ?? 0
}

/**
 * Keeps a file (上传) until it is attached to something: its bytes once, however often they are sent. Sent twice with
 * one id, it is kept once. @throws Refused for what is no file of ours
 */
export async function keepFile(work: Work, { id, name, bytes }: Sent) {
  const { tx, congressId, caller, now } = work
  const size = bytes.byteLength
  const mediaType = mediaTypeOf(bytes)
  insist(mayBeKept({ size, mediaType }))
  if (!mediaType) throw new NotFound('file')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await fileIn(work, id).executeTakeFirst()
  if (known) {
    insist(mayStandFor({ same: known.sha256 === sha256 && known.uploaded_by === caller.accountId }))
    return { id, name: known.name, mediaType: known.mediaType, size }
  }
  insist(maySendMore({ unattached: await unattachedOf(work), size }))
  await tx
    .insertInto('files.blob')
    .values({ congress_id: congressId, sha256, bytes: Buffer.from(bytes) })
    .onConflict((on) => on.doNothing())
    .execute()
  const file = { id, name: nameFor(name, mediaType), media_type: mediaType, size, sha256 }
  await tx
    .insertInto('files.file')
    .values({ congress_id: congressId, ...file, uploaded_by: caller.accountId, uploaded_at: now })
    .execute()
  return { id, name: file.name, mediaType, size }
}
