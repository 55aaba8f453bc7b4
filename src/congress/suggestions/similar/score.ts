import { isSubject, type Gram, type Grams } from './grams.ts'

/** How telling a gram is in a congress: the rarer, the more. */
export interface Weigher {
  readonly of: (gram: Gram) => number
  /** From here on a name is rare enough to say where. */
  readonly telling: number
}

/** A subject of the lexicon says more than any pair of characters. */
const subjectWeight = 1.5

/** @param papers of the congress @param held in how many of them each gram stands */
export const weigherOf = (papers: number, held: ReadonlyMap<Gram, number>): Weigher => ({
  of: (gram) => Math.log(1 + papers / ((held.get(gram) ?? 0) + 1)) * (isSubject(gram) ? subjectWeight : 1),
  telling: Math.log(1 + papers) / 2,
})

const weight = (grams: readonly Gram[], { of }: Weigher): number => grams.reduce((sum, gram) => sum + of(gram) ** 2, 0)

const share = (part: readonly Gram[], whole: readonly Gram[], weigher: Weigher): number =>
  part.length === 0 ? 0 : weight(part, weigher) / weight(whole, weigher)

/** One paper as it is compared. */
interface Side {
  readonly title: readonly Gram[]
  readonly titled: ReadonlySet<Gram>
  readonly place: readonly Gram[]
  readonly all: ReadonlySet<Gram>
}

export const sideOf = ({ single, matter, place, body }: Grams): Side => {
  const title = [...single, ...matter]
  return { title, titled: new Set(title), place, all: new Set([...title, ...place, ...body]) }
}

/** How much of one side's places the other names; the congress's own name, in every second title, says little. */
function placed(one: Side, other: Side, weigher: Weigher): number {
  const both = one.place.filter((gram) => other.all.has(gram))
  const rarest = Math.max(0, ...both.map(weigher.of))
  return share(both, one.place, weigher) * Math.min(1, rarest / weigher.telling)
}

/** Weights of the parts, set once on labelled pairs (docs/decisions). */
const ofText = 0.5
export const ofPlace = 3
const elsewhere = 0.6

/**
 * How near two papers are. Titles by the cosine of their grams; half as much, how much of either title stands anywhere in
 * the other paper. The place multiplies and never adds: two matters of one village stay two matters.
 */
export function likeness(one: Side, other: Side, weigher: Weigher): number {
  const both = one.title.filter((gram) => other.titled.has(gram))
  const norm = Math.sqrt(weight(one.title, weigher) * weight(other.title, weigher))
  const cosine = norm > 0 ? weight(both, weigher) / norm : 0
  const said = (a: Side, b: Side) =>
    share(
      a.title.filter((gram) => b.all.has(gram)),
      a.title,
      weigher,
    )
  const matter = cosine + (ofText * (said(one, other) + said(other, one))) / 2
  const place = Math.max(placed(one, other, weigher), placed(other, one, weigher))
  const parted = one.place.length > 0 && other.place.length > 0 && place === 0
  return matter * (1 + ofPlace * place) * (parted ? elsewhere : 1)
}
