import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { organsOf } from '../../organs/index.ts'
import { paperOf } from '../move.ts'
import { nearest } from '../similar/find.ts'
import { writtenIn } from '../similar/keep.ts'
import type { SuggestedOrgan } from './contract.ts'
import { kindsOf } from './organ-kinds.ts'
import { rankOrgans, type Unassigned } from './rank.ts'

/** Papers like it that are looked at for where they went. */
const looked = 15
/** Organs worth showing. */
const shown = 5

/** How many papers each organ was handed. */
async function handedTo({ tx, congressId }: Work): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('suggestions.suggestion')
    .select(['organ_id', sql<number>`count(*)`.as('papers')])
    .where('congress_id', '=', congressId)
    .where('organ_id', 'is not', null)
    .groupBy('organ_id')
    .execute()
  return new Map(rows.flatMap(({ organ_id, papers }) => (organ_id ? [[organ_id, papers]] : [])))
}

/**
 * The organs that might handle a paper, the likeliest first, with why: learned from what this congress handed over before,
 * and from what such organs see to. Nothing is assigned by it; a person decides. @param except the paper itself, if kept
 */
export async function suggestOrgans(
  work: Work,
  paper: Unassigned & { readonly place?: string },
  except?: string,
): Promise<SuggestedOrgan[]> {
  const { found } = await nearest(work, paper, { except, most: looked })
  const organs = (await organsOf(work.tx, work.congressId)).filter(({ endedOn }) => endedOn === null)
  const choices = organs.map(({ id, name }) => ({ id, name, kinds: kindsOf(name) }))
  const precedents = found.flatMap(({ organId, written, score }) =>
    organId ? [{ organId, title: written.title, score }] : [],
  )
  const ranked = rankOrgans(paper, { organs: choices, precedents, handed: await handedTo(work) })
  // What cannot be explained is not suggested.
  return ranked.filter(({ why }) => why.length > 0).slice(0, shown)
}

/** The same for a paper that was sent in. */
export async function suggestedFor(work: Work, { id }: { id: string }): Promise<{ rows: SuggestedOrgan[] }> {
  const paper = await paperOf(work, id)
  const asked = { ...writtenIn(paper), category: paper.category, wished: paper.wished_organ }
  return { rows: await suggestOrgans(work, asked, id) }
}
