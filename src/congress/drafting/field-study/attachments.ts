import { allOf, insist } from '../../../law/ruling.ts'
import type { Day } from '../../../law/day.ts'
import { attachFile, detachFile, type MayRead } from '../../../platform/files/index.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { matterForUpdate } from '../../docket/index.ts'
import { mayMend } from '../co-drafting/rules.ts'
import { paperIn, type Papers } from '../papers.ts'
import { writingOf, type Writing } from '../standing.ts'
import type { AttachmentKind } from '../words.ts'
import { mayAttach, maySeeAttachment } from './rules.ts'

/** What files of this room are attached to. */
const subjectKind = 'paper'

interface Attaching {
  readonly fileId: string
  readonly kind: AttachmentKind
  readonly studyId?: string | undefined
  readonly caption: string
  readonly takenOn?: Day | undefined
  readonly takenAt: string
}

export const attachmentsIn = ({ tx, congressId }: Work, matterId: string) =>
  tx
    .selectFrom('drafting.attachment as attachment')
    .innerJoin('files.file as file', (on) =>
      on.onRef('file.congress_id', '=', 'attachment.congress_id').onRef('file.id', '=', 'attachment.file_id'),
    )
    .select(['attachment.file_id as fileId', 'attachment.study_id as studyId', 'attachment.kind'])
    .select(['attachment.caption', 'attachment.taken_on as takenOn', 'attachment.taken_at as takenAt'])
    .select(['attachment.attached_by as by', 'file.name', 'file.media_type as mediaType', 'file.size'])
    .where('attachment.congress_id', '=', congressId)
    .where('attachment.matter_id', '=', matterId)

/** What is attached to a paper, as the caller may see it. */
export async function attachmentsOf(work: Work, paper: Writing) {
  const rows = await attachmentsIn(work, paper.id).orderBy('attachment.attached_at').orderBy('file.id').execute()
  const roles = work.caller.roles
  return rows
    .map((row) => ({ ...row, kind: row.kind as AttachmentKind }))
    .filter(({ kind }) => maySeeAttachment(kind, { writes: paper.writes, roles }))
}

async function insistOnStudy({ tx, congressId }: Work, paper: Writing, studyId: string | undefined): Promise<void> {
  if (!studyId) return
  const found = await tx
    .selectFrom('drafting.field_study')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', paper.id)
    .where('id', '=', studyId)
    .executeTakeFirst()
  if (!found) throw new NotFound('field-study')
}

/** Attaches a file the caller has sent (附件) to a paper still being written. Done twice, it is attached once. */
export async function attach(work: Work, paper: Writing, asked: Attaching): Promise<{ id: string }> {
  const { tx, congressId, caller, now } = work
  insist(mayMend(paper))
  await insistOnStudy(work, paper, asked.studyId)
  await matterForUpdate(tx, congressId, paper)
  const there = await attachmentsIn(work, paper.id).execute()
  const { mediaType, elsewhere } = await attachFile(work, asked.fileId, { kind: subjectKind, id: paper.id })
  if (there.some(({ fileId }) => fileId === asked.fileId)) return { id: asked.fileId }
  const byStaff = paper.leads && caller.deputyId === null
  insist(allOf(mayAttach({ kind: asked.kind, mediaType, elsewhere, attached: there.length, byStaff })))
  await tx
    .insertInto('drafting.attachment')
    .values({
      congress_id: congressId,
      file_id: asked.fileId,
      matter_id: paper.id,
      study_id: asked.studyId ?? null,
      kind: asked.kind,
      caption: asked.caption,
      taken_on: asked.takenOn ?? null,
      taken_at: asked.takenAt,
      attached_by: caller.name,
      attached_at: now,
    })
    .execute()
  await note(work, paper.id, 'drafting.attached', asked.kind)
  return { id: asked.fileId }
}

const note = (work: Work, id: string, name: `drafting.${string}`, kind: string) =>
  record(work, { name, subject: { kind: 'drafting', id }, actor: work.caller, facts: { kind } })

/** One attachment less; its file belongs to nothing from now on. */
export async function takeOut(work: Work, fileId: string): Promise<void> {
  await work.tx
    .deleteFrom('drafting.attachment')
    .where('congress_id', '=', work.congressId)
    .where('file_id', '=', fileId)
    .execute()
  await detachFile(work, fileId)
}

/** An attachment is taken out of a paper still being written. */
export async function removeAttachment(work: Work, paper: Writing, fileId: string): Promise<{ id: string }> {
  insist(mayMend(paper))
  const found = await attachmentsIn(work, paper.id).where('attachment.file_id', '=', fileId).executeTakeFirst()
  if (!found) throw new NotFound('attachment')
  await takeOut(work, fileId)
  await note(work, paper.id, 'drafting.attachment-removed', found.kind)
  return { id: fileId }
}

/** Who may read the files attached to papers: whoever may see the paper, and its original the office and its writers. */
export function readersOfPapers(papers: Papers): Record<string, MayRead> {
  const paper = paperIn(papers)
  const seen = (work: Work, id: string) =>
    paper(work, id).catch((error: unknown) => {
      if (error instanceof NotFound) return null
      throw error
    })
  return {
    [subjectKind]: async (work, id, fileId) => {
      const found = await seen(work, id)
      if (!found) return false
      const attachments = await attachmentsOf(work, await writingOf(work, found))
      return attachments.some((each) => each.fileId === fileId)
    },
  }
}
