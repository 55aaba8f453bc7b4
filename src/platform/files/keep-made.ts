import { NotFound } from '../http/errors.ts'
import type { Work } from '../http/route.ts'
import type { Subject } from './attach.ts'
import { bytesBy, keepBytes } from './blobs.ts'

interface Made {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly subject: Subject
}

/** Keeps a file the house has made itself beside what it belongs to, at once; no limit of what is sent applies to it. */
export async function keepMade(work: Work, { id, name, mediaType, bytes, subject }: Made): Promise<void> {
  const { tx, congressId, caller, now } = work
  const sha256 = await keepBytes(work, bytes)
  await tx
    .insertInto('files.file')
    .values({
      congress_id: congressId,
      id,
      name,
      media_type: mediaType,
      size: bytes.byteLength,
      sha256,
      uploaded_by: caller.accountId,
      uploaded_at: now,
      subject_kind: subject.kind,
      subject_id: subject.id,
    })
    .execute()
}

/** The bytes of a kept file, for the house's own use: who may have them is the asking room's to say. @throws NotFound */
export async function bytesOfFile(work: Pick<Work, 'tx' | 'congressId'>, fileId: string): Promise<Uint8Array> {
  const file = await work.tx
    .selectFrom('files.file')
    .select('sha256')
    .where('congress_id', '=', work.congressId)
    .where('id', '=', fileId)
    .executeTakeFirst()
  if (!file) throw new NotFound('file')
  return bytesBy(work, file.sha256)
}
