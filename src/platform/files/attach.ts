import { NotFound } from '../http/errors.ts'
import type { Work } from '../http/route.ts'

/** What a file is attached to: a kind that some room reads files for, and an id of that room's. */
export interface Subject {
  readonly kind: string
  readonly id: string
}

const file = ({ tx, congressId }: Work, id: string) =>
  tx
    .selectFrom('files.file')
    .select(['id', 'media_type as mediaType', 'subject_kind', 'subject_id', 'uploaded_by'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

const note = ({ tx, congressId }: Work, id: string, subject: Subject | null) =>
  tx
    .updateTable('files.file')
    .set({ subject_kind: subject?.kind ?? null, subject_id: subject?.id ?? null })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()

/**
 * The caller's own file becomes the subject's: whoever may see that may read it. One that stands there already stays.
 * @returns its media type, and whether it stood elsewhere already (and was left there)
 * @throws NotFound for a file that is not there or somebody else's
 */
export async function attachFile(
  work: Work,
  id: string,
  subject: Subject,
): Promise<{ mediaType: string; elsewhere: boolean }> {
  const found = await file(work, id)
  if (!found) throw new NotFound('file')
  if (found.subject_id !== null) {
    const here = found.subject_kind === subject.kind && found.subject_id === subject.id
    if (!here && found.uploaded_by !== work.caller.accountId) throw new NotFound('file')
    return { mediaType: found.mediaType, elsewhere: !here }
  }
  if (found.uploaded_by !== work.caller.accountId) throw new NotFound('file')
  await note(work, id, subject)
  return { mediaType: found.mediaType, elsewhere: false }
}

/** The file belongs to nothing any more, and is swept after some days. */
export const detachFile = (work: Work, id: string) => note(work, id, null)
