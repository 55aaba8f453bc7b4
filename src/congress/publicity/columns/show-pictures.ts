import { publicPicture } from '../../../platform/files/index.ts'
import type { Work } from '../../../platform/http/route.ts'
import { picturesOf } from './queries.ts'

/** Each picture of a piece is drawn anew for the public. @throws Refused for what is no picture */
export async function showPictures(work: Work, id: string): Promise<void> {
  const { tx, congressId } = work
  for (const { fileId, purpose } of await picturesOf(work, id)) {
    if (purpose !== 'picture') continue
    await tx
      .updateTable('publicity.picture')
      .set({ public_id: await publicPicture(work, fileId) })
      .where('congress_id', '=', congressId)
      .where('piece_id', '=', id)
      .where('file_id', '=', fileId)
      .execute()
  }
}
