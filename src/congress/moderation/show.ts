import type { UpdateObject } from 'kysely'
import { insist } from '../../law/ruling.ts'
import type { Database } from '../../platform/database/schema.ts'
import { publicPicture } from '../../platform/files/index.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { personalDataIn } from '../../platform/text/personal-data.ts'
import { covered, tidied } from './covering.ts'
import { picturesOf, type Item } from './queries.ts'
import { mayBeShown } from './rules.ts'
import type { Span } from './words.ts'

export interface Showing {
  readonly spans: readonly Span[]
  /** Pictures that are not shown. */
  readonly leftOut: readonly string[]
  /** Why personal data in it may be shown; '' where there are none. */
  readonly meant: string
}

const isTitle = (span: Span): boolean => span.in === 'title'

/** A text with these parts of it covered: only ever its own words. */
export function shownOf({ title, text }: Pick<Item, 'title' | 'text'>, spans: readonly Span[]) {
  const tidy = tidied(spans, { title: title.length, text: text.length })
  const rest = tidy.filter((span) => !isTitle(span))
  return { spans: tidy, title: covered(title, tidy.filter(isTitle)), text: covered(text, rest) }
}

export const note = (
  { tx, congressId }: Work,
  id: string,
  changed: UpdateObject<Database, 'moderation.item', 'moderation.item'>,
) => tx.updateTable('moderation.item').set(changed).where('congress_id', '=', congressId).where('id', '=', id).execute()

/** Pictures are redrawn once they are let stand; what is left out never leaves the house. */
async function showPictures(work: Work, id: string, leftOut: readonly string[]): Promise<void> {
  const pictures = await picturesOf(work, id)
  const known = new Set(pictures.map(({ fileId }) => fileId))
  if (leftOut.some((fileId) => !known.has(fileId))) throw new NotFound('picture')
  for (const { fileId } of pictures) {
    const out = leftOut.includes(fileId)
    await work.tx
      .updateTable('moderation.picture')
      .set({ left_out: out, public_id: out ? null : await publicPicture(work, fileId) })
      .where('congress_id', '=', work.congressId)
      .where('item_id', '=', id)
      .where('file_id', '=', fileId)
      .execute()
  }
}

/** From now on everybody may read it so. @throws Refused where personal data are left in it and nobody says why */
export async function show(work: Work, item: Item, { spans, leftOut, meant }: Showing) {
  const shown = shownOf(item, spans)
  const found = personalDataIn(`${shown.title}\n${shown.text}`).map(({ text }) => text)
  insist(mayBeShown({ found, meant }))
  await showPictures(work, item.id, leftOut)
  await note(work, item.id, {
    spans: JSON.stringify(shown.spans),
    shown_title: shown.title,
    shown_text: shown.text,
    shown_on: work.today,
    reason: null,
    note: '',
    meant: found.length > 0 ? meant : '',
  })
  return { title: shown.title, text: shown.text, personal: found.length }
}
