import { Overtaken } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { Draft } from './contract.ts'
import { handledHere } from './who-handles.ts'

/** The draft an organ keeps of its reply (答复稿), emptied or not; none before the first saving. */
export const draftOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, suggestionId: string, organId: string) =>
  tx
    .selectFrom('suggestions.reply_draft')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('suggestion_id', '=', suggestionId)
    .where('organ_id', '=', organId)
    .executeTakeFirst()

interface Saving {
  readonly id: string
  readonly seen: number
  readonly draft: Draft
  readonly ready: boolean
}

/** Anybody of the organ saves the draft, and says whether it is ready for signature (送签). @throws Overtaken */
export async function saveDraft(work: Work, { id, seen, draft, ready }: Saving): Promise<{ version: number }> {
  const { tx, congressId, now, caller } = work
  const { organId } = await handledHere(work, id)
  const before = await draftOf(work, id, organId)
  if ((before?.version ?? 0) !== seen)
    throw new Overtaken({ version: before?.version ?? 0, by: before?.saved_by ?? '', at: before?.saved_at ?? '' })
  const kept = { version: seen + 1, body: JSON.stringify(draft), ready, saved_by: caller.name, saved_at: now }
  await tx
    .insertInto('suggestions.reply_draft')
    .values({ congress_id: congressId, suggestion_id: id, organ_id: organId, ...kept })
    .onConflict((on) => on.columns(['congress_id', 'suggestion_id', 'organ_id']).doUpdateSet(kept))
    .execute()
  return { version: seen + 1 }
}

/** Empties the draft of a reply that is sent; tells who wrote it. */
export async function emptyDraft(work: Work, suggestionId: string, organId: string): Promise<string | null> {
  const draft = await draftOf(work, suggestionId, organId)
  if (!draft?.body) return null
  await work.tx
    .updateTable('suggestions.reply_draft')
    .set({ body: null, ready: false, version: draft.version + 1 })
    .where('congress_id', '=', work.congressId)
    .where('suggestion_id', '=', suggestionId)
    .where('organ_id', '=', organId)
    .execute()
  return draft.saved_by
}
