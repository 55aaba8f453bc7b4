import { NotFound } from '../http/errors.ts'
import type { Work } from '../http/route.ts'

/** Whether the caller may read a file attached to a subject of one kind. */
export type MayRead = (work: Work, subjectId: string, fileId: string) => Promise<boolean>

/** By the kind of what files are attached to; a kind nobody answers for is nobody's to read. */
export type Readers = Readonly<Record<string, MayRead | undefined>>

interface Found {
  readonly subject_kind: string | null
  readonly subject_id: string | null
  readonly uploaded_by: string | null
}

async function isForCaller(readers: Readers, work: Work, fileId: string, file: Found): Promise<boolean> {
  if (file.subject_kind === null || file.subject_id === null) return file.uploaded_by === work.caller.accountId
  return (await readers[file.subject_kind]?.(work, file.subject_id, fileId)) ?? false
}

/** A file with its bytes, for whoever may see what it is attached to; for all others it is not there. @throws NotFound */
export const readerOf = (readers: Readers) =>
  async function read(work: Work, id: string) {
    const { tx, congressId } = work
    const file = await tx
      .selectFrom('files.file')
      .select(['name', 'media_type as mediaType', 'sha256', 'subject_kind', 'subject_id', 'uploaded_by'])
      .where('congress_id', '=', congressId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!file || !(await isForCaller(readers, work, id, file))) throw new NotFound('file')
    const { bytes } = await tx
      .selectFrom('files.blob')
      .select('bytes')
      .where('congress_id', '=', congressId)
      .where('sha256', '=', file.sha256)
      .executeTakeFirstOrThrow()
    return { name: file.name, mediaType: file.mediaType, sha256: file.sha256, bytes: new Uint8Array(bytes) }
  }
