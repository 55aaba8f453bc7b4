import { insist, permit, refuse } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import { attachFile, detachFile, type Readers } from '../../../platform/files/index.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { listed } from '../bases.ts'
import { majorMattersSeenBy } from '../visible.ts'
import { mendable } from './draft.ts'
import { mayAttachOneMore } from './rules.ts'

/** What files of this room are attached to. */
const subjectKind = 'major-matter'

/** The papers that stand beside a matter, in the order in which they came. */
export const papersOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, matterId: string) =>
  tx
    .selectFrom('decisions.paper as paper')
    .innerJoin('files.file as file', (on) =>
      on.onRef('file.congress_id', '=', 'paper.congress_id').onRef('file.id', '=', 'paper.file_id'),
    )
    .select(['paper.id', 'paper.name', 'paper.file_id as fileId', 'paper.added_by as addedBy'])
    .select(['file.name as file', 'file.media_type as mediaType', 'file.size'])
    .where('paper.congress_id', '=', congressId)
    .where('paper.matter_id', '=', matterId)
    .where('paper.removed_at', 'is', null)
    .orderBy('paper.added_at')
    .orderBy('paper.id')
    .execute()

const told = (work: Work, act: 'attached' | 'attachment-removed', id: string, paper: string) =>
  record(work, {
    name: `major-matter.${act}`,
    subject: { kind: 'major-matter', id },
    actor: work.caller,
    facts: { paper },
  })

interface Attaching {
  readonly id: string
  readonly fileId: string
  readonly name: string
}

/** A file the caller has sent becomes a paper of the matter (材料). Done twice, it is attached once. */
export async function attach(work: Work, { id, fileId, name }: Attaching): Promise<{ id: string }> {
  const { tx, congressId, caller, now } = work
  insist((await mendable(work, id)).ruling)
  const there = await papersOf(work, id)
  const { elsewhere } = await attachFile(work, fileId, { kind: subjectKind, id })
  const same = there.find((paper) => paper.fileId === fileId)
  if (same) return { id: same.id }
  insist(elsewhere ? refuse(listed, 'file-elsewhere') : permit(listed))
  insist(mayAttachOneMore({ attached: there.length }))
  const paper = await tx
    .insertInto('decisions.paper')
    .values({
      congress_id: congressId,
      id: newId(now.getTime()),
      matter_id: id,
      name,
      file_id: fileId,
      added_by: caller.name,
      added_at: now,
    })
    .onConflict((on) =>
      on.columns(['congress_id', 'matter_id', 'file_id']).doUpdateSet({ name, added_at: now, removed_at: null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await told(work, 'attached', id, name)
  return paper
}

/** A paper is taken out again while the matter is being written; done twice, it is taken out once. @throws NotFound */
export async function remove(work: Work, { id, paperId }: { id: string; paperId: string }): Promise<{ id: string }> {
  const { tx, congressId, now } = work
  insist((await mendable(work, id)).ruling)
  const paper = await tx
    .selectFrom('decisions.paper')
    .select(['name', 'file_id', 'removed_at'])
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', id)
    .where('id', '=', paperId)
    .executeTakeFirst()
  if (!paper) throw new NotFound('paper')
  if (paper.removed_at) return { id: paperId }
  await tx
    .updateTable('decisions.paper')
    .set({ removed_at: now })
    .where('congress_id', '=', congressId)
    .where('id', '=', paperId)
    .execute()
  await detachFile(work, paper.file_id)
  await told(work, 'attachment-removed', id, paper.name)
  return { id: paperId }
}

/** Who reads the papers of a major matter: whoever may see it. */
export const decisionReaders: Readers = {
  [subjectKind]: async ({ tx, congressId, caller }, id) =>
    (await majorMattersSeenBy(tx, congressId, caller)
      .select('major.id')
      .where('major.id', '=', id)
      .executeTakeFirst()) !== undefined,
}
