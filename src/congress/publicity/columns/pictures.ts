import { insist, permit, refuse } from '../../../law/ruling.ts'
import { attachFile, detachFile, type Readers } from '../../../platform/files/index.ts'
import type { Work } from '../../../platform/http/route.ts'
import { working } from '../../organs/words.ts'
import { proven } from './bases.ts'
import { pieceLife } from './life.ts'

interface Kept {
  readonly id: string
  readonly purpose: 'picture' | 'proof'
  readonly files: readonly { readonly fileId: string; readonly caption: string }[]
}

/** Takes a piece's own file as its picture. @throws NotFound, Refused for a file used elsewhere, or that is no picture */
async function take(work: Work, { id, fileId }: { id: string; fileId: string }): Promise<void> {
  const { mediaType, elsewhere } = await attachFile(work, fileId, { kind: pieceLife.kind, id })
  insist(elsewhere ? refuse(proven, 'piece-file-elsewhere') : permit(proven))
  insist(mediaType.startsWith('image/') ? permit(proven) : refuse(proven, 'piece-file-no-picture'))
}

/** The pictures of a piece are these from now on, in this order; what is left out belongs to nothing any more. */
export async function keepPictures(work: Work, { id, purpose, files }: Kept): Promise<void> {
  const { tx, congressId } = work
  const sent = new Map(files.map(({ fileId, caption }) => [fileId, caption]))
  const gone = await tx
    .deleteFrom('publicity.picture')
    .where('congress_id', '=', congressId)
    .where('piece_id', '=', id)
    .where('purpose', '=', purpose)
    .returning('file_id as fileId')
    .execute()
  for (const { fileId } of gone) if (!sent.has(fileId)) await detachFile(work, fileId)
  let place = 0
  for (const [fileId, caption] of sent) {
    await take(work, { id, fileId })
    place += 1
    await tx
      .insertInto('publicity.picture')
      .values({ congress_id: congressId, piece_id: id, file_id: fileId, purpose, caption, place })
      .onConflict((on) => on.doNothing())
      .execute()
  }
}

/** Who reads what was sent beside a piece: everybody at work, as the piece itself. */
export const publicityReaders: Readers = {
  [pieceLife.kind]: ({ caller }) => Promise.resolve(working.some((role) => caller.roles.includes(role))),
}
