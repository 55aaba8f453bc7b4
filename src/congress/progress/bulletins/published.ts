import type { Reader } from '../../../platform/database/house.ts'
import { congressOf } from '../../organs/index.ts'
import type { BulletinContent } from './content.ts'
import { bulletinLife } from './life.ts'

/** What everybody may read of a congress's bulletins, without an account. */
export interface Published {
  readonly id: string
  readonly congress: string
  readonly from: string
  readonly to: string
  readonly edition: number
  readonly whyEdition: string
  readonly publishedOn: string
  /** Who read it through and who approved it, by name. */
  readonly checkedBy: string
  readonly approvedBy: string
  readonly content: BulletinContent
}

const published = (db: Reader, congressId: number) =>
  db
    .selectFrom('progress.bulletin')
    .where('congress_id', '=', congressId)
    .where('published_on', 'is not', null)
    .select(['id', 'from_day', 'to_day', 'edition', 'why_edition', 'published_on'])

/** The published bulletins of a congress, the latest first; null when there is no such congress. */
export async function publishedBulletins(db: Reader, congressId: number) {
  const found = await db
    .selectFrom('organs.congress')
    .select('name')
    .where('congress_id', '=', congressId)
    .executeTakeFirst()
  if (!found) return null
  const rows = await published(db, congressId).orderBy('to_day', 'desc').orderBy('edition', 'desc').execute()
  return { congress: found.name, rows }
}

/** Who last did what to a bulletin, from the record. */
async function actorsOf(db: Reader, congressId: number, id: string): Promise<(event: string) => string> {
  const rows = await db
    .selectFrom('record.event')
    .select(['name', 'actor'])
    .where('congress_id', '=', congressId)
    .where('subject_kind', '=', bulletinLife.kind)
    .where('subject_id', '=', id)
    .orderBy('seq', 'desc')
    .execute()
  return (event) => (rows.find(({ name }) => name === event)?.actor as { name?: string } | null)?.name ?? ''
}

/** One published bulletin; null when there is none of that id. */
export async function publishedBulletin(db: Reader, congressId: number, id: string): Promise<Published | null> {
  const row = await published(db, congressId).select('content').where('id', '=', id).executeTakeFirst()
  if (!row?.published_on) return null
  const { name } = await congressOf(db, congressId)
  const by = await actorsOf(db, congressId, id)
  return {
    id: row.id,
    congress: name,
    from: row.from_day,
    to: row.to_day,
    edition: row.edition,
    whyEdition: row.why_edition,
    publishedOn: row.published_on,
    checkedBy: by('bulletin.checked'),
    approvedBy: by('bulletin.published'),
    content: row.content as BulletinContent,
  }
}
