import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { suggestionsSeenBy } from '../visible.ts'
import { censusOf } from './census.ts'
import { foundBy, gramsOf, type Gram, type Grams, type Written } from './grams.ts'
import { writtenIn } from './keep.ts'
import { likeness, ofPlace, sideOf, type Weigher } from './score.ts'

/** Papers that hold a telling gram are looked at, so many of them at most. */
const looked = 1500
/** The nearest of these by their titles are compared in full. */
const compared = 60

type Asking = Pick<Work, 'tx' | 'congressId' | 'caller'>

interface Known {
  readonly held: ReadonlyMap<Gram, number>
  readonly weigher: Weigher
}

/**
 * The rarest grams, as many as lead to no more papers than are looked at, and the rarest that is known to stand anywhere
 * in any case. One that the census does not know may stand in papers that came in since: it costs little to ask.
 */
export function chosenOf(grams: readonly Gram[], held: ReadonlyMap<Gram, number>): Gram[] {
  const rarestFirst = grams.toSorted((a, b) => (held.get(a) ?? 0) - (held.get(b) ?? 0))
  const rarestKnown = rarestFirst.find((gram) => held.has(gram))
  let papers = 0
  return rarestFirst.filter((gram) => (papers += held.get(gram) ?? 0) <= looked || gram === rarestKnown)
}

/** Ids of the papers nearest by their titles. */
async function near({ tx }: Asking, asked: Grams, { held, weigher }: Known): Promise<string[]> {
  const chosen = chosenOf(foundBy(asked), held)
  if (chosen.length === 0) return []
  const title = [...asked.single, ...asked.matter]
  const weights = [
    ...title.map((gram) => weigher.of(gram) ** 2),
    ...asked.place.map((gram) => ofPlace * weigher.of(gram) ** 2),
  ]
  const { rows } = await sql<{ id: string }>`
    select id from suggestions.near(${chosen}::int[], ${[...title, ...asked.place]}::int[], ${weights}::real[],
      ${looked}, ${compared})`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Those of them that the caller may see. What was never sent in is nobody's precedent. */
const seen = ({ tx, congressId, caller }: Asking, ids: readonly string[], asked: Grams) =>
  suggestionsSeenBy(tx, congressId, caller)
    .innerJoin('suggestions.grams as grams', (on) =>
      on.onRef('grams.congress_id', '=', 'suggestion.congress_id').onRef('grams.suggestion_id', '=', 'suggestion.id'),
    )
    .select(['suggestion.id', 'suggestion.title', 'suggestion.place as named', 'suggestion.organ_id as organId'])
    .select(['suggestion.facts', 'suggestion.analysis', 'suggestion.proposal'])
    .select(['grams.single', 'grams.matter', 'grams.place'])
    // Of the text only what was asked for is looked at, so only that is brought over.
    .select(
      sql<number[]>`array(select gram from unnest(grams.body) as gram where gram = any(${[
        ...asked.single,
        ...asked.matter,
        ...asked.place,
      ]}::int[]))`.as('body'),
    )
    .where('suggestion.id', 'in', ids)
    .where('matter.state', 'not in', ['draft', 'withdrawn'])
    .execute()

/** A paper near to what was asked. */
export interface Near {
  readonly id: string
  readonly organId: string | null
  readonly written: Written
  readonly score: number
}

export interface Nearest {
  readonly found: readonly Near[]
  readonly weigher: Weigher
}

/** The papers nearest to a text, the nearest first. They are ranked and not judged: a person looks at them. */
export async function nearest(
  work: Asking,
  written: Written,
  { except, most }: { except?: string | undefined; most: number },
): Promise<Nearest> {
  const grams = gramsOf(written)
  const asked = await censusOf(work.tx, work.congressId, [...grams.single, ...foundBy(grams)])
  const ids = (await near(work, grams, asked)).filter((id) => id !== except)
  const papers = ids.length > 0 ? await seen(work, ids, grams) : []
  const others = new Set(papers.flatMap((paper) => [...paper.single, ...paper.matter, ...paper.place]))
  const { weigher } = await censusOf(work.tx, work.congressId, [...others, ...grams.single, ...foundBy(grams)])
  const mine = sideOf(grams)
  const found = papers
    .map((paper) => ({
      id: paper.id,
      organId: paper.organId,
      written: writtenIn({ ...paper, place: paper.named }),
      score: likeness(mine, sideOf(paper), weigher),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))
  return { found: found.slice(0, most), weigher }
}
