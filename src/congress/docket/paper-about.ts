import type { Readers } from '../../platform/files/index.ts'
import type { Work } from '../../platform/http/route.ts'

/** A paper of any room, as another that is about it names it. */
export interface PaperAbout {
  readonly id: string
  readonly kind: string
  readonly title: string
}

/** The paper that something is about, for whoever may read it; null for all others. @param mayRead by the paper's kind */
export async function paperAbout(work: Work, id: string, mayRead: Readers): Promise<PaperAbout | null> {
  const found = await work.tx
    .selectFrom('docket.matter')
    .select(['id', 'kind', 'title'])
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found && (await mayRead[found.kind]?.(work, id, '')) ? found : null
}
