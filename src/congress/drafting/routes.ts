import { NotFound } from '../../platform/http/errors.ts'
import { route, type Route, type Work } from '../../platform/http/route.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import { matterForUpdate } from '../docket/index.ts'
import { comment, resolve } from './co-drafting/comments.ts'
import { versionOf } from './co-drafting/versions.ts'
import { openText, refuseToSign, sign, withdrawName } from './co-signing/answer.ts'
import { invite } from './co-signing/invite.ts'
import { cancel, enterPaperNames, givePen } from './co-signing/lead.ts'
import * as contract from './contract.ts'
import { attach, removeAttachment } from './field-study/attachments.ts'
import { removeStudy, saveStudy } from './field-study/studies.ts'
import { paperIn, type Paper, type Papers, type PaperText } from './papers.ts'
import { draftingReader } from './read.ts'
import { writingOf, type Writing } from './standing.ts'

type Find<Found> = (work: Work, id: string) => Promise<Found>

/** The room's endpoints, for the papers of the rooms after it. */
export function draftingRoutes(papers: Papers, sentences: Catalogue): Route[] {
  const paper = paperIn(papers)
  // What is asked of a paper is asked of it as it stands, and its matter is locked before what hangs on it.
  const standing: Find<Paper> = async (work, id) => {
    await matterForUpdate(work.tx, work.congressId, await paper(work, id))
    return paper(work, id)
  }
  const read = draftingReader(sentences)
  const writing = async (work: Work, id: string) => writingOf(work, await standing(work, id))
  return [
    route(contract.readDrafting, async (work, { params }) => read(work, await paper(work, params.id))),
    route(contract.readVersion, async (work, { params }) =>
      oneVersion(work, await writingOf(work, await paper(work, params.id)), params),
    ),
    ...leading(standing),
    ...answering(standing),
    ...writingTogether(writing),
    ...studying(writing),
  ]
}

const leading = (paper: Find<Paper>): Route[] => [
  route(contract.inviteCoSigners, async (work, { params, body }) =>
    invite(work, await paper(work, params.id), body.deputies),
  ),
  route(contract.cancelInvitation, async (work, { params }) =>
    cancel(work, await paper(work, params.id), params.deputyId),
  ),
  route(contract.givePen, async (work, { params, body }) =>
    givePen(work, await paper(work, params.id), { ...params, ...body }),
  ),
  route(contract.enterPaperNames, async (work, { params, body }) =>
    enterPaperNames(work, await paper(work, params.id), body.deputies),
  ),
]

const answering = (paper: Find<Paper>): Route[] => [
  route(contract.openText, async (work, { params }) => openText(work, await paper(work, params.id))),
  route(contract.signPaper, async (work, { params, body }) => sign(work, await paper(work, params.id), body)),
  route(contract.refuseToSign, async (work, { params, body }) =>
    refuseToSign(work, await paper(work, params.id), body),
  ),
  route(contract.withdrawName, async (work, { params, body }) =>
    withdrawName(work, await paper(work, params.id), body),
  ),
]

const writingTogether = (writing: Find<Writing>): Route[] => [
  route(contract.commentOnPaper, async (work, { params, body }) => comment(work, await writing(work, params.id), body)),
  route(contract.resolveComment, async (work, { params }) =>
    resolve(work, await writing(work, params.id), params.commentId),
  ),
]

const studying = (writing: Find<Writing>): Route[] => [
  route(contract.saveFieldStudy, async (work, { params, body }) =>
    saveStudy(work, await writing(work, params.id), params.studyId, body),
  ),
  route(contract.removeFieldStudy, async (work, { params }) =>
    removeStudy(work, await writing(work, params.id), params.studyId),
  ),
  route(contract.attachToPaper, async (work, { params, body }) => attach(work, await writing(work, params.id), body)),
  route(contract.removeAttachment, async (work, { params }) =>
    removeAttachment(work, await writing(work, params.id), params.fileId),
  ),
]

/** A draft's versions are between those who write it. @throws NotFound */
async function oneVersion(work: Work, { id, writes }: Writing, { version }: { version: number }) {
  const found = writes ? await versionOf(work, id, version) : undefined
  if (!found) throw new NotFound('version')
  return { ...found, text: found.text as PaperText }
}
