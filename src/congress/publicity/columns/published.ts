import type { Bilingual } from '../../../law/bilingual.ts'
import type { Reader } from '../../../platform/database/house.ts'
import { readPublicPicture } from '../../../platform/files/index.ts'
import { sectionNamed, sectionsOf } from './queries.ts'
import { shownStates } from './words.ts'

interface Asked {
  readonly tx: Reader
  readonly congressId: number
}

/** What anybody may read of a piece: nobody's name but what the piece itself says. */
export interface PublishedPiece {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly section: Bilingual
  readonly letter: string
  readonly publishedOn: string
  readonly publishedAt: string
}

const published = ({ tx, congressId }: Asked) =>
  tx
    .selectFrom('publicity.piece as piece')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'piece.congress_id').onRef('matter.id', '=', 'piece.id'),
    )
    .select(['piece.id', 'piece.title', 'piece.body', 'piece.section', 'piece.published_on', 'piece.published_at'])
    .where('piece.congress_id', '=', congressId)
    .where('piece.channel', '=', 'portal')
    .where('piece.published_on', 'is not', null)
    .where('matter.state', 'in', [...shownStates])

type Row = Awaited<ReturnType<ReturnType<typeof published>['execute']>>[number]

const shown = (row: Row, sections: Readonly<Record<string, Bilingual>>): PublishedPiece => ({
  id: row.id,
  title: row.title,
  body: row.body,
  section: sectionNamed(sections, row.section),
  letter: row.section,
  publishedOn: row.published_on ?? '',
  publishedAt: row.published_at ?? '',
})

/** The pieces on the portal, the newest first; of one column, if asked so. */
export async function publishedPieces(asked: Asked, { letter, most = 1000 }: { letter?: string; most?: number } = {}) {
  let rows = published(asked)
  if (letter) rows = rows.where('piece.section', '=', letter)
  const found = await rows.orderBy('piece.published_at', 'desc').orderBy('piece.id', 'desc').limit(most).execute()
  const sections = await sectionsOf(asked.tx, asked.congressId)
  return found.map((row) => shown(row, sections))
}

/** What was on the portal and was taken back: when, and nothing of what it said. */
export async function withdrawnPieces({ tx, congressId }: Asked) {
  const rows = await tx
    .selectFrom('publicity.piece')
    .select(['id', 'published_at', 'withdrawn_at'])
    .where('congress_id', '=', congressId)
    .where('published_at', 'is not', null)
    .where('withdrawn_at', 'is not', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id, published_at, withdrawn_at }) => ({
    id,
    publishedAt: published_at ?? '',
    withdrawnAt: withdrawn_at ?? '',
  }))
}

/** One piece on the portal with its pictures; null where there is none, or it is not there now. */
export async function publishedPiece(asked: Asked, id: string) {
  const row = await published(asked).where('piece.id', '=', id).executeTakeFirst()
  if (!row) return null
  const pictures = await asked.tx
    .selectFrom('publicity.picture')
    .select(['public_id as publicId', 'caption'])
    .where('congress_id', '=', asked.congressId)
    .where('piece_id', '=', id)
    .where('purpose', '=', 'picture')
    .where('public_id', 'is not', null)
    .orderBy('place')
    .execute()
  const sections = await sectionsOf(asked.tx, asked.congressId)
  return {
    ...shown(row, sections),
    pictures: pictures.flatMap(({ publicId, caption }) => (publicId ? [{ publicId, caption }] : [])),
  }
}

/** A picture of a piece that is on the portal now, drawn anew; null for any other. */
export async function publishedPicture(asked: Asked, { id, publicId }: { id: string; publicId: string }) {
  const piece = await publishedPiece(asked, id)
  if (!piece?.pictures.some((picture) => picture.publicId === publicId)) return null
  return readPublicPicture(asked, publicId)
}
