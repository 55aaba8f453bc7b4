import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { openMatter } from '../docket/index.ts'
import { masked } from './covering.ts'
import { moderationLife } from './life.ts'
import { subject } from './queries.ts'

export interface Sent {
  /** The room's own kind and id of what is to be shown: `opinion`. */
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly text: string
  /** Kept files that are pictures. */
  readonly pictures?: readonly string[]
  /** The matter it belongs to, where the desk has a page of it. */
  readonly paper?: { readonly kind: string; readonly id: string }
}

/**
 * What the public said waits for the office before anybody reads it (送公开审核). Sent twice, it waits once.
 * @returns the moderation's own id
 * @throws where it was sent before in other words: a room gives what it changes another id
 */
export async function submitForModeration(work: Work, sent: Sent): Promise<string> {
  const { tx, congressId, today } = work
  const { kind, title, text, pictures = [], paper } = sent
  const known = await subject(work, sent)
  if (known) {
    if (known.title !== title || known.text !== text)
      throw new Error(`${kind} was moderated in other words: ${sent.id}`)
    return known.id
  }
  const id = newId(work.now.getTime())
  // The matter's title goes into lists and the record: what looks like personal data does not.
  await openMatter(work, moderationLife, { id, title: masked(title), places: {}, facts: { subject: kind } })
  await tx
    .insertInto('moderation.item')
    .values({
      congress_id: congressId,
      id,
      subject_kind: kind,
      subject_id: sent.id,
      paper_kind: paper?.kind ?? null,
      paper_id: paper?.id ?? null,
      title,
      text,
      sent_on: today,
    })
    .execute()
  const rows = [...new Set(pictures)].map((fileId, position) => ({
    congress_id: congressId,
    item_id: id,
    file_id: fileId,
    position,
  }))
  if (rows.length > 0) await tx.insertInto('moderation.picture').values(rows).execute()
  return id
}
