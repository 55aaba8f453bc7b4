import type { Ruling } from '../../law/ruling.ts'
import { allOf } from '../../law/ruling.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import { commentsOf } from './co-drafting/comments.ts'
import { mayMend, mayWrite } from './co-drafting/rules.ts'
import { currentVersion, versionsOf } from './co-drafting/versions.ts'
import { rulingsOn } from './co-signing/answer.ts'
import { gatheringOf, mayLead } from './co-signing/gathering.ts'
import { signatoryOf, signatoryRows, stateOf } from './co-signing/queries.ts'
import { mayGatherNames } from './co-signing/rules.ts'
import type { Drafting } from './contract.ts'
import { attachmentsOf } from './field-study/attachments.ts'
import { studiesOf } from './field-study/studies.ts'
import type { Paper } from './papers.ts'
import { writingOf, type Writing } from './standing.ts'

type Ruled = Drafting['invite']

/** Names with what each reader may know: refusals and their reasons are between those asked and the lead deputy. */
async function signatories(work: Work, paper: Writing): Promise<Drafting['signatories']> {
  const rows = await signatoryRows(work, paper.id).execute()
  return rows
    .map(({ openedVersion: _, signedVersion: __, invitationId: ___, ...row }) => ({ ...row, state: stateOf(row) }))
    .filter(({ state }) => paper.leads || state === 'signed' || (paper.writes && isThere(state)))
    .map((row) => ({ ...row, reason: paper.leads ? row.reason : '' }))
}

const isThere = (state: Drafting['signatories'][number]['state']): boolean =>
  state === 'invited' || state === 'to-confirm'

async function mine(work: Work, paper: Paper, rule: (ruling: Ruling) => Ruled): Promise<Drafting['mine']> {
  const { deputyId, roles } = work.caller
  if (!deputyId || !roles.includes('deputy')) return null
  const standing = await signatoryOf(work, paper.id, deputyId)
  if (!standing) return null
  const version = await currentVersion(work, paper.id)
  const rulings = await rulingsOn(work, paper, standing, version)
  return {
    state: stateOf(standing),
    answerBy: standing.answer_by,
    openedVersion: standing.opened_version,
    version,
    sign: rule(rulings.sign),
    refuse: rule(rulings.refuse),
    withdraw: rule(rulings.withdraw),
  }
}

const leadDeputyOf = async ({ tx, congressId }: Work, id: string | null) =>
  id === null
    ? null
    : ((await tx
        .selectFrom('deputies.deputy')
        .select(['id', 'name'])
        .where('congress_id', '=', congressId)
        .where('id', '=', id)
        .executeTakeFirst()) ?? null)

/** Everything deputies share on one paper, as this caller may see it. */
export const draftingReader = (sentences: Catalogue) =>
  async function read(work: Work, found: Paper): Promise<Drafting> {
    const rule = (ruling: Ruling): Ruled => ({
      ruling: ruling as Ruled['ruling'],
      sentence: ruling.permitted ? null : (sentences[ruling.because]?.(ruling.facts) ?? null),
    })
    const paper = await writingOf(work, found)
    const gathering = await gatheringOf(work, paper)
    const names = await signatories(work, paper)
    return {
      kind: paper.kind,
      leadDeputy: await leadDeputyOf(work, paper.leadDeputyId),
      writes: paper.writes,
      leads: paper.leads,
      signatories: names,
      signed: names.filter(({ state }) => state === 'signed').length,
      cutOff: gathering.cutOff,
      mine: await mine(work, paper, rule),
      invite: rule(allOf(mayLead(paper), mayGatherNames(gathering, work.today))),
      comment: rule(mayWrite(paper)),
      attach: rule(mayMend(paper)),
      comments: paper.writes ? await commentsOf(work, paper) : [],
      versions: paper.writes ? (await versionsOf(work, paper.id)).map(({ text: _, ...line }) => line) : [],
      fieldStudies: await studiesOf(work, paper.id),
      attachments: await attachmentsOf(work, paper),
    }
  }
