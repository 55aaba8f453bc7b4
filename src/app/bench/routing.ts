import { kindNames, kindsOf, organKinds, type OrganKind } from '../../congress/suggestions/routing/organ-kinds.ts'
import { rankOrgans, type Grounds } from '../../congress/suggestions/routing/rank.ts'
import { foundBy, gramsOf, type Gram } from '../../congress/suggestions/similar/grams.ts'
import { likeness, sideOf, weigherOf } from '../../congress/suggestions/similar/score.ts'
import { textsOf, type Collected } from './labelled.ts'

/** How often the organ that handled a paper is suggested first, and among the first three. */
export interface Accuracy {
  readonly by: string
  readonly papers: number
  readonly first: number
  readonly inThree: number
}

interface Handled {
  readonly paper: Collected
  readonly kinds: readonly OrganKind[]
}

/** A list holds organs of a hundred congresses under as many names; the kinds of organ stand for them. */
const organs = organKinds.map((kind) => ({ id: kind, name: kindNames[kind].zh, kinds: [kind] }))
/** As many papers like it as the product looks at. */
const looked = 15

const handled = (papers: readonly Collected[]): Handled[] =>
  papers.flatMap((paper) => {
    const kinds = kindsOf(paper.units?.[0] ?? '')
    return kinds.length > 0 ? [{ paper, kinds }] : []
  })

const written = (paper: Collected) => ({ title: paper.title, texts: textsOf(paper) })

/** What a congress that had handed over `past` would know of a paper: of its own level only, as a congress has but one. */
function groundsFor({ paper }: Handled, past: readonly Handled[]): Grounds {
  const read = past.map((each) => ({ ...each, grams: gramsOf(written(each.paper)) }))
  const held = new Map<Gram, number>()
  for (const { grams } of read)
    for (const gram of [...grams.single, ...foundBy(grams)]) held.set(gram, (held.get(gram) ?? 0) + 1)
  const weigher = weigherOf(past.length, held)
  const asked = sideOf(gramsOf(written(paper)))
  const precedents = read
    .map(({ grams, kinds, paper: { title } }) => ({
      organId: kinds[0] ?? '',
      title,
      score: likeness(asked, sideOf(grams), weigher),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, looked)
  return { organs, precedents, handed: counted(past.filter(({ paper: { level } }) => level === paper.level)) }
}

function counted(past: readonly Handled[]): Map<string, number> {
  const handed = new Map<string, number>()
  for (const { kinds } of past) handed.set(kinds[0] ?? '', (handed.get(kinds[0] ?? '') ?? 0) + 1)
  return handed
}

const nothing: Grounds = { organs, precedents: [], handed: new Map() }

/** What is asked, given a paper and all others: the ids in order. */
const ways: Record<string, (one: Handled, past: readonly Handled[]) => string[]> = {
  'majority (baseline)': (_, past) => [...counted(past)].sort((a, b) => b[1] - a[1]).map(([kind]) => kind),
  'duties of organs alone': ({ paper }) => rankOrgans(written(paper), nothing).map(({ organId }) => organId),
  'duties and past papers': (one, past) =>
    rankOrgans(written(one.paper), groundsFor(one, past)).map(({ organId }) => organId),
  'and the category': (one, past) =>
    rankOrgans({ ...written(one.paper), category: one.paper.category ?? '' }, groundsFor(one, past)).map(
      ({ organId }) => organId,
    ),
}

/** Each paper left out once, the others being the past (leave-one-out). */
export function benchRouting(papers: readonly Collected[]): Accuracy[] {
  const all = handled(papers)
  return Object.entries(ways).map(([by, order]) => {
    const places = all.map((one) => {
      const kinds: readonly string[] = one.kinds
      return order(
        one,
        all.filter((other) => other !== one),
      ).findIndex((kind) => kinds.includes(kind))
    })
    const within = (most: number) => places.filter((place) => place >= 0 && place < most).length
    return { by, papers: all.length, first: within(1), inThree: within(3) }
  })
}
