import { createHash } from 'node:crypto'
import type { Work } from '../http/route.ts'
import type { Subject } from './attach.ts'
import { soundTypeOf, soundTypes } from './sound-type.ts'

/** Largest voice taken, in bytes: some five minutes. */
export const largestVoice = 5 * 1024 * 1024

interface Voice {
  readonly id: string
  readonly bytes: Uint8Array
  readonly subject: Subject
}

/** Keeps somebody's voice beside what it belongs to, at once. @returns whether it is one, and not too large */
export async function keepVoice(work: Work, { id, bytes, subject }: Voice): Promise<boolean> {
  const { tx, congressId, caller, now } = work
  const mediaType = soundTypeOf(bytes)
  if (!mediaType || bytes.byteLength > largestVoice) return false
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
  return true
}
