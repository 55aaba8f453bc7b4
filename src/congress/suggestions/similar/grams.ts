import { subjectsOf } from '../routing/about.ts'
import { placesIn } from './place-names.ts'
import { bare } from './strip.ts'

/**
 * One or two neighbouring characters as a number that can be read back: the first in the upper half, the second in the
 * lower. A subject of the lexicon is one too, under a character that no text holds.
 */
export type Gram = number

/** Which way of reading this is; papers read another way are read again by the daily round. */
export const method = 1

/** What a paper is found by. */
export interface Grams {
  /** Characters of the title, without frames and places. */
  readonly single: readonly Gram[]
  /** Pairs of the title, without frames and places; its subjects. */
  readonly matter: readonly Gram[]
  /** Pairs of the names of places. */
  readonly place: readonly Gram[]
  /** Pairs of the text that its title has not. */
  readonly body: readonly Gram[]
}

/** A paper, kept or only thought of. */
export interface Written {
  readonly title: string
  /** A place named beside the title. */
  readonly place?: string
  readonly texts?: readonly string[]
}

const code = (first: string, second = ''): Gram => (first.charCodeAt(0) << 16) | (second.charCodeAt(0) || 0)

const subjectMark = 0xe000
const ofSubject = (name: string): Gram =>
  (subjectMark << 16) | [...name].reduce((sum, each) => (sum * 31 + each.charCodeAt(0)) & 0xffff, 7)
export const isSubject = (gram: Gram): boolean => gram >>> 16 === subjectMark

/** Runs of letters and digits; everything else parts them. */
export const runsOf = (text: string): string[][] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((run) => [...run].filter((each) => each.length === 1))

/** The pairs of a run, each at the place of its first character. */
export const pairsOfRun = (run: readonly string[]): Gram[] =>
  run.slice(1).map((second, index) => code(run[index] ?? '', second))

const pairs = (text: string): Gram[] => runsOf(text).flatMap(pairsOfRun)
const singles = (text: string): Gram[] => runsOf(text).flatMap((run) => run.map((each) => code(each)))
const distinct = (grams: readonly Gram[]): Gram[] => [...new Set(grams)]

/** A place's own name without what kind of place it is, unless nothing would be left to compare. */
function ownName(place: string): string {
  const own = place.replace(
    /(?:街道办事处|村委会|居委会|自然村|村民小组|村小组|小组|社区|街道|片区|小区|[省市州县区旗镇乡村寨屯庄组])$/u,
    '',
  )
  return own.length > 1 ? own : place
}

/** Characters of each part of a text that are read: the matter is named at the beginning. */
const read = 400

/** The places a paper names, in its title or beside it. */
export const placesOf = ({ title, place = '' }: Written): string[] =>
  distinctWords([...placesIn(bare(title)).places, ...place.split(/[\s,，、;；]+/).filter(Boolean)])

const distinctWords = (words: readonly string[]): string[] => [...new Set(words)]

/** What the title is about, without frames and places. */
export const matterOf = ({ title }: Written): string => placesIn(bare(title)).rest

/** The beginnings of a paper's parts, without frames. */
export const bodiesOf = ({ texts = [] }: Written): string[] => texts.map((text) => bare(text.slice(0, read)))

/** What a paper is found by. */
export function gramsOf(paper: Written): Grams {
  const about = matterOf(paper)
  const subjects = subjectsOf(about).map(({ subject }) => ofSubject(subject.name))
  const matter = distinct([...pairs(about), ...subjects])
  const place = distinct(placesOf(paper).flatMap((name) => pairs(ownName(name))))
  const titled = new Set([...matter, ...place])
  const body = distinct(bodiesOf(paper).flatMap(pairs)).filter((gram) => !titled.has(gram))
  return { single: distinct(singles(about)), matter, place, body }
}

/** Every pair and subject: what the index holds. */
export const foundBy = ({ matter, place, body }: Grams): Gram[] => distinct([...matter, ...place, ...body])
