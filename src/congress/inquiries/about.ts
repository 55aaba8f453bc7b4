import type { Readers } from '../../platform/files/index.ts'
import type { Work } from '../../platform/http/route.ts'
import type { InquiryPage } from './contract.ts'

/** Who may read the papers of other rooms, by their kind: what the app answers for files beside them. */
export type MayReadPaper = Readers

/** The paper an inquiry is about, for whoever may read that; null for all others. */
export async function paperAbout(work: Work, id: string, mayRead: MayReadPaper): Promise<InquiryPage['about']> {
  const found = await work.tx
    .selectFrom('docket.matter')
    .select(['id', 'kind', 'title'])
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found && (await mayRead[found.kind]?.(work, id, '')) ? found : null
}
