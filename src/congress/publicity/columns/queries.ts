import type { Bilingual } from '../../../law/bilingual.ts'
import type { Reader } from '../../../platform/database/house.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { settingsOf } from '../../organs/index.ts'
import { pieceLife } from './life.ts'
import type { Channel, State } from './words.ts'

type Asked = Pick<Work, 'tx' | 'congressId'>

/** The columns of this congress (栏目), by letter. */
export const sectionsOf = async (db: Reader, congressId: number): Promise<Readonly<Record<string, Bilingual>>> =>
  (await settingsOf(db, congressId)).labels('publicity.sections')

const elsewhere: Bilingual = { zh: '其他', en: 'other' }

/** A column's name; a piece outlives the column it was written for. */
export const sectionNamed = (sections: Readonly<Record<string, Bilingual>>, letter: string): Bilingual =>
  sections[letter] ?? elsewhere

/** Pieces with their matters. */
export const pieces = ({ tx, congressId }: Asked) =>
  tx
    .selectFrom('publicity.piece as piece')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'piece.congress_id').onRef('matter.id', '=', 'piece.id'),
    )
    .where('piece.congress_id', '=', congressId)
    .where('matter.kind', '=', pieceLife.kind)

/** @throws NotFound */
export async function pieceOf(work: Asked, id: string) {
  const row = await pieces(work)
    .selectAll('piece')
    .select(['matter.state', 'matter.version'])
    .where('piece.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(pieceLife.kind)
  return { ...row, state: row.state as State, channel: row.channel as Channel }
}
export type Piece = Awaited<ReturnType<typeof pieceOf>>

/** The pictures of a piece in their order, and the photographs that prove it. */
export const picturesOf = ({ tx, congressId }: Asked, id: string) =>
  tx
    .selectFrom('publicity.picture as picture')
    .innerJoin('files.file as file', (on) =>
      on.onRef('file.congress_id', '=', 'picture.congress_id').onRef('file.id', '=', 'picture.file_id'),
    )
    .select(['picture.file_id as fileId', 'picture.caption', 'picture.purpose', 'file.name'])
    .select(['file.media_type as mediaType'])
    .where('picture.congress_id', '=', congressId)
    .where('picture.piece_id', '=', id)
    .orderBy('picture.purpose')
    .orderBy('picture.place')
    .execute()
