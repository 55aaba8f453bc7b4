import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Work } from '../../platform/http/route.ts'
import { dutiesOf, historyOf, offersFor, placesOf, saidOffers, timelineOf } from '../docket/index.ts'
import type { Names } from '../docket/words.ts'
import type { ModerationPage } from './contract.ts'
import { moderationLife } from './life.ts'
import { lineOf, lines, nextWaiting } from './list.ts'
import { itemOf, picturesOf, type Item } from './queries.ts'
import { isShown } from './words.ts'

async function shownIn(work: Work, { id, state, ...item }: Item): Promise<ModerationPage['shown']> {
  const { shown_title: title, shown_text: text, shown_on: on } = item
  if (!isShown(state) || title === null || text === null || on === null) return null
  const pictures = await picturesOf(work, id)
  return { title, text, on, pictures: pictures.flatMap(({ publicId }) => (publicId ? [publicId] : [])) }
}

/** One moderation as the office sees it: what everybody reads, who is at it, what may be done. Never the original. */
export const readerOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<ModerationPage> {
    const item = await itemOf(work, id)
    const line = lineOf(work, await lines(work).where('item.id', '=', id).executeTakeFirstOrThrow())
    const { state, version, reason, note, meant, paper_kind, paper_id } = item
    const offers = offersFor(moderationLife, {
      state,
      holds: await placesOf(work, moderationLife, id),
      asked: {},
    })
    return {
      ...line,
      version,
      shown: await shownIn(work, item),
      reason,
      note,
      meant,
      paper: paper_kind && paper_id ? { kind: paper_kind, id: paper_id } : null,
      next: await nextWaiting(work, id),
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(offers, sentences),
      history: await historyOf(work, { kind: moderationLife.kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
