import type { Bilingual } from '../../../law/bilingual.ts'
import { bodiesOf, matterOf } from '../similar/grams.ts'
import { kindsSpokenTo, type Spoken } from './about.ts'
import { kindNames, kindsOf, type OrganKind } from './organ-kinds.ts'

/** An organ a paper may go to. */
export interface Choice {
  readonly id: string
  readonly name: string
  readonly kinds: readonly OrganKind[]
}

/** A paper handed over before that is like this one. */
export interface Precedent {
  readonly organId: string
  readonly title: string
  readonly score: number
}

/** What is known of a paper before it is handed over. */
export interface Unassigned {
  readonly title: string
  readonly texts?: readonly string[]
  readonly category?: string
  readonly wished?: string
}

export interface Grounds {
  readonly organs: readonly Choice[]
  readonly precedents: readonly Precedent[]
  /** How many papers each organ was handed, in this congress. */
  readonly handed: ReadonlyMap<string, number>
}

export interface Ranked {
  readonly organId: string
  readonly name: string
  readonly score: number
  readonly why: Bilingual[]
}

/** A ground's voice: between 0 and 1 for each organ, how much it counts, and how it is told. */
interface Voice {
  readonly counts: number
  readonly of: (organ: Choice) => number
  readonly told: (organ: Choice) => Bilingual | null
}

const most = (numbers: Iterable<number>): number => Math.max(0, ...numbers)

/** How much a word in the text counts beside one in the title. */
const ofText = 0.3

function byDuties({ title, texts = [] }: Unassigned): Voice {
  const said = kindsSpokenTo(matterOf({ title }))
  const below = kindsSpokenTo(bodiesOf({ title, texts }).join('\n'))
  const weigh = (kind: OrganKind) => (said.get(kind)?.weight ?? 0) + ofText * (below.get(kind)?.weight ?? 0)
  const heaviest = most([...said.keys(), ...below.keys()].map(weigh))
  const best = ({ kinds }: Choice) => kinds.toSorted((a, b) => weigh(b) - weigh(a))[0]
  return {
    counts: 1,
    of: (organ) => (heaviest > 0 ? most(organ.kinds.map(weigh)) / heaviest : 0),
    told: (organ) => {
      const kind = best(organ)
      return kind && weigh(kind) > 0 ? duties(kind, said.get(kind) ?? below.get(kind)) : null
    },
  }
}

function duties(kind: OrganKind, spoken: Spoken | undefined): Bilingual {
  const words = spoken?.words.slice(0, 4) ?? []
  const { zh, en } = kindNames[kind]
  return {
    zh: `写到“${words.join('、')}”，一般属${zh}职责`,
    en: `It speaks of ${words.join(', ')}: as a rule a duty of ${en}`,
  }
}

/** Of papers like this one, how many went where; a near one counts more. */
function byPrecedents(precedents: readonly Precedent[]): Voice {
  const nearest = most(precedents.map(({ score }) => score))
  const all = precedents.reduce((sum, { score }) => sum + score ** 2, 0)
  const sure = nearest / (nearest + 0.5)
  const gone = ({ id }: Choice) => precedents.filter(({ organId }) => organId === id)
  return {
    counts: 1,
    of: (organ) => (all > 0 ? (sure * gone(organ).reduce((sum, { score }) => sum + score ** 2, 0)) / all : 0),
    told: (organ) => {
      const [first] = gone(organ).toSorted((a, b) => b.score - a.score)
      if (!first || first.score < nearest / 3) return null
      return { zh: `相似的《${first.title}》由该单位承办`, en: `It handled a similar paper, “${first.title}”` }
    },
  }
}

function byLoad(handed: Grounds['handed']): Voice {
  const busiest = most(handed.values())
  return { counts: 0.4, of: ({ id }) => (busiest > 0 ? (handed.get(id) ?? 0) / busiest : 0), told: () => null }
}

const bare = (name: string): string => name.replaceAll(/人民政府|委员会|办公室|[局所站厂委县市区镇乡\s]/g, '')

function byWish(wished: string): Voice {
  const kinds = kindsOf(wished)
  const of = ({ name, kinds: own }: Choice) => {
    if (wished === '') return 0
    if (name.includes(wished) || wished.includes(name)) return 1
    const named = bare(wished)
    return (named.length > 1 && bare(name).endsWith(named)) || own.some((kind) => kinds.includes(kind)) ? 0.8 : 0
  }
  return {
    counts: 1,
    of,
    told: (organ) =>
      of(organ) > 0 ? { zh: `代表希望由“${wished}”办理`, en: `The deputy wishes “${wished}” to handle it` } : null,
  }
}

function byCategory(category: string): Voice {
  const kinds = new Set([...kindsOf(category), ...kindsSpokenTo(category).keys()])
  const of = ({ kinds: own }: Choice) => (own.some((kind) => kinds.has(kind)) ? 1 : 0)
  return {
    counts: 0.6,
    of,
    told: (organ) => (of(organ) > 0 ? { zh: `类别为“${category}”`, en: `Its category is “${category}”` } : null),
  }
}

/**
 * The organs a paper might go to, the likeliest first, with the grounds a person can check; a person decides. What is said
 * of its matter, where papers like it went, how often each organ is handed one, what the deputy wishes, its category.
 */
export function rankOrgans(paper: Unassigned, { organs, precedents, handed }: Grounds): Ranked[] {
  const { wished = '', category = '' } = paper
  const voices = [
    byWish(wished.trim()),
    byDuties(paper),
    byPrecedents(precedents),
    byCategory(category),
    byLoad(handed),
  ]
  const summed = organs.map((organ) => ({
    organ,
    sum: voices.reduce((sum, { counts, of }) => sum + counts * of(organ), 0),
  }))
  const total = summed.reduce((sum, each) => sum + each.sum, 0)
  return summed
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .map(({ organ, sum }) => ({
      organId: organ.id,
      name: organ.name,
      score: sum / total,
      why: voices.flatMap(({ told }) => told(organ) ?? []),
    }))
}
