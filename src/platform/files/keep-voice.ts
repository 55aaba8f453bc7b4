import { createHash } from 'node:crypto'
import { NotFound } from '../http/errors.ts'
import type { Work } from '../http/route.ts'
import type { Subject } from './attach.ts'
import { soundTypeOf, soundTypes } from './sound-type.ts'

/** Largest voice taken, in bytes: some five minutes. */
const largestVoice = 5 * 1024 * 1024

interface Voice {
  readonly id: string
  readonly bytes: Uint8Array
  readonly subject: Subject
}

/** Whether these bytes are a sound of a kind that is taken, and no larger than taken. */
export const isVoice = (bytes: Uint8Array): boolean => bytes.byteLength <= largestVoice && soundTypeOf(bytes) !== null

/** Keeps somebody's voice beside what it belongs to, at once. @throws NotFound where it is no voice */
export async function keepVoice(work: Work, { id, bytes, subject }: Voice): Promise<void> {
  const { tx, congressId, caller, now } = work
  const mediaType = soundTypeOf(bytes)
  if (!mediaType || !isVoice(bytes)) throw new NotFound('file')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await tx
    .insertInto('files.blob')
    .values({ congress_id: congressId, sha256, bytes: Buffer.from(bytes) })
    .onConflict((on) => on.doNothing())
    .execute()
  await tx
    .insertInto('files.file')
    .values({
      congress_id: congressId,
      id,
      name: `voice.${soundTypes[mediaType]}`,
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
