import { sql } from 'kysely'
import type { z } from 'zod'
import { practice } from '../../../law/article.ts'
import { insist, refuse } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { Overtaken } from '../../../platform/http/errors.ts'
import { record } from '../../../platform/record/record.ts'
import { searchText } from '../../../platform/text/cut.ts'
import { isDeputyHere, mandateRuling } from '../../deputies/index.ts'
import { holdsPen, keepVersion } from '../../drafting/index.ts'
import { insistOnVersion, mayAct, matterForUpdate, openMatter, placesOf, retitle } from '../../docket/index.ts'
import type { draftSuggestion, reviseSuggestion } from './contract.ts'
import { suggestionLife } from '../life.ts'
import { movedTo, note, paperOf, type Moved, type Paper } from '../move.ts'
import { assigner } from '../places.ts'
import { keepGrams } from '../similar/keep.ts'

type Draft = z.output<NonNullable<typeof draftSuggestion.body>>
type Revision = z.output<NonNullable<typeof reviseSuggestion.body>>

const authorship = practice(
  '建议由代表提出，工作人员可以代录',
  'deputies make suggestions; staff may enter one for a deputy',
)

type Typed = Omit<Draft, 'id' | 'leadDeputyId'> | Omit<Revision, 'version'>

const columnsOf = (draft: Typed) => ({
  title: draft.title,
  facts: draft.facts,
  analysis: draft.analysis,
  proposal: draft.proposal,
  place: draft.place ?? '',
  category: draft.category,
  wished_organ: draft.wishedOrgan,
  may_publish: draft.mayPublish,
  not_public_reason: draft.notPublicReason,
  difference: draft.difference ?? '',
})

const textOf = (draft: Typed) => ({
  ...columnsOf(draft),
  search: searchVector(draft.title, draft.facts, draft.analysis, draft.proposal, draft.category, draft.place ?? ''),
})

/** What full-text search reads of a paper. */
export const searchVector = (...texts: string[]) => sql<string>`to_tsvector('simple', ${searchText(...texts)})`

async function authorOf(work: Work, draft: Draft): Promise<string> {
  const { caller } = work
  const own = caller.roles.includes('deputy') ? caller.deputyId : null
  if (own && (!draft.leadDeputyId || draft.leadDeputyId === own)) return own
  if (!caller.roles.includes('staff'))
    insist(refuse(authorship, 'not-your-act', { kind: 'suggestion', act: 'draft', by: 'lead-deputy' }))
  if (!draft.leadDeputyId || !(await isDeputyHere(work.tx, work.congressId, draft.leadDeputyId)))
    insist(refuse(authorship, 'deputy-missing'))
  return draft.leadDeputyId as string
}

/** A deputy begins a suggestion (起草), or staff enter one for her (代录). Sent twice with one id, it is drafted once. */
export async function draft(work: Work, body: Draft): Promise<Moved> {
  const { tx, congressId, caller, now } = work
  const author = await authorOf(work, body)
  insist(await mandateRuling(work, author))
  const byStaff = author !== caller.deputyId
  const already = await draftedBefore(work, body, author)
  if (already) return already
  const matter = await openMatter(work, suggestionLife, {
    id: body.id,
    title: body.title,
    places: {
      'lead-deputy': [{ kind: 'deputy', id: author }, ...(byStaff ? [{ kind: 'role', id: 'staff' } as const] : [])],
      assigner,
    },
    facts: { enteredByStaff: byStaff },
  })
  await tx
    .insertInto('suggestions.suggestion')
    .values({
      congress_id: congressId,
      id: body.id,
      lead_deputy_id: author,
      entered_by_staff: byStaff,
      created_at: now,
      ...textOf(body),
    })
    .execute()
  await keepGrams(work, body)
  await keepVersion(work, body.id, body)
  return movedTo(matter)
}

/**
 * The draft there is already under this id. Nobody having touched it since, the words sent last are the ones she means;
 * anything else there is not this draft, and must not pass for having been saved. @throws NotFound, Overtaken
 */
async function draftedBefore(work: Work, body: Draft, author: string): Promise<Moved | null> {
  const { tx, congressId } = work
  const known = await tx
    .selectFrom('docket.matter')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', body.id)
    .executeTakeFirst()
  if (!known) return null
  const paper = await paperOf(work, body.id)
  const { id, state, version } = paper
  if (state !== 'draft' || version !== 1 || paper.lead_deputy_id !== author) throw new Overtaken({ state, version })
  return saysTheSame(paper, body) ? { id, state, version } : revise(work, id, { ...body, version })
}

/** Whether a paper already says what was sent. */
const saysTheSame = (paper: Paper, typed: Typed): boolean =>
  Object.entries(columnsOf(typed)).every(([column, value]) => paper[column as keyof Paper] === value)

/** Whoever may submit it may mend it, and so may the co-drafters to whom the lead deputy gave the pen. */
const mendersPlaces = async (work: Work, id: string): Promise<string[]> => [
  ...(await placesOf(work, suggestionLife, id)),
  ...((await holdsPen(work, id)) ? ['lead-deputy'] : []),
]

/**
 * The author mends her draft, or a paper that came back (修改). Sent twice, its answer having been lost, it is mended once.
 */
export async function revise(work: Work, id: string, body: Revision): Promise<Moved> {
  const paper = await paperOf(work, id)
  const matter = await matterForUpdate(work.tx, work.congressId, { kind: 'suggestion', id })
  if (matter.version === body.version + 1 && saysTheSame(paper, body)) return movedTo(matter)
  await insistOnVersion(work, matter, body.version)
  insist(mayAct(suggestionLife, { state: matter.state, act: 'submit', holds: await mendersPlaces(work, id) }))
  if (paper.lead_deputy_id) insist(await mandateRuling(work, paper.lead_deputy_id))
  await note(work, id, textOf(body))
  await keepGrams(work, { ...body, id })
  await retitle(work, id, body.title)
  await keepVersion(work, id, body)
  await record(work, {
    name: 'suggestion.revised',
    subject: { kind: 'suggestion', id },
    actor: work.caller,
    facts: { version: matter.version + 1 },
  })
  return { ...movedTo(matter), version: matter.version + 1 }
}
