import type { Catalogue } from '../../../platform/http/sentences.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dutiesOf, historyOf, offersFor, placesOf, saidOffers, timelineOf } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import type { BulletinLine, BulletinPage } from './contract.ts'
import { bulletinLife } from './life.ts'
import { bulletinOf, bulletins } from './queries.ts'
import { mayBeCheckedOff, mayPublish } from './rules.ts'
import type { BulletinState } from './words.ts'

/** Bulletins, the latest period first. */
export async function list({ tx, congressId, caller }: Work): Promise<{ rows: BulletinLine[] }> {
  const rows = await bulletins(tx, { congressId, roles: caller.roles })
    .select(['bulletin.id', 'bulletin.from_day', 'bulletin.to_day', 'bulletin.edition', 'bulletin.published_on'])
    .select('matter.state')
    .orderBy('bulletin.to_day', 'desc')
    .orderBy('bulletin.edition', 'desc')
    .execute()
  const isLater = (one: (typeof rows)[number]) => (other: (typeof rows)[number]) =>
    other.state === 'published' &&
    other.from_day === one.from_day &&
    other.to_day === one.to_day &&
    other.edition > one.edition
  return {
    rows: rows.map((row) => ({
      id: row.id,
      from: row.from_day,
      to: row.to_day,
      edition: row.edition,
      state: row.state as BulletinState,
      publishedOn: row.published_on,
      corrected: rows.some(isLater(row)),
    })),
  }
}

/** One bulletin as this caller may see it. */
export const readerOf = (names: Names, sentences: Catalogue) =>
  async function readOne(work: Work, id: string): Promise<BulletinPage> {
    const bulletin = await bulletinOf(work, id)
    const { rows } = await list(work)
    const offers = offersFor(bulletinLife, {
      state: bulletin.state,
      holds: await placesOf(work, bulletinLife, id),
      asked: {
        // What is found can be dealt with in the form: whether it may be checked at all is asked here.
        check: mayBeCheckedOff({ personal: [], cleared: [] }),
        publish: mayPublish({ madeBySame: bulletin.checked_by === work.caller.accountId }),
      },
    })
    return {
      ...(rows.find((row) => row.id === id) as BulletinLine),
      version: bulletin.version,
      whyEdition: bulletin.why_edition,
      madeAt: bulletin.made_at,
      withheld: bulletin.withheld as string[],
      content: bulletin.content as BulletinPage['content'],
      publicAt: bulletin.published_on ? `/public/${work.congressId}/bulletins/${id}` : null,
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(offers, sentences),
      history: await historyOf(work, { kind: bulletinLife.kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
