import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** A suggestion as the collections hold it; they hold more, which is not read here. */
export interface Collected {
  readonly id: number
  readonly title: string
  readonly facts?: string | null
  readonly analysis?: string | null
  readonly proposal?: string | null
  readonly body?: string | null
  /** Says that the body is a reply's abstract, and not hers. */
  readonly body_kind?: string | null
  readonly category?: string | null
  readonly units?: readonly string[]
  readonly level?: string
}

export interface Labelled {
  readonly of: number
  readonly kind: 'same' | 'same-place' | 'same-frame'
  readonly title: string
  readonly text: string
}

/** A collection and the lines that were labelled by hand for it. */
export interface LabelledSet {
  readonly name: string
  readonly papers: readonly Collected[]
  readonly labels: readonly Labelled[]
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

async function rowsOf<Row>(path: string): Promise<Row[]> {
  const text = await readFile(path, 'utf8')
  return text
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Row)
}

const beside = here('../../../../shared/data/suggestions.jsonl')

/** Where the published collection lies: as told, by BENCH_SUGGESTIONS, or beside the project; null if nowhere. */
export function publishedPath(told?: string): string | null {
  const path = told ?? process.env['BENCH_SUGGESTIONS'] ?? beside
  if (existsSync(path)) return path
  if (path !== beside) throw new Error(`${path}：没有这个文件。 No such file.`)
  return null
}

export const published = (path: string): Promise<Collected[]> => rowsOf<Collected>(path)
export const demonstration = (): Promise<Collected[]> =>
  rowsOf<Collected>(here('../../../database/seeds/county/suggestions.jsonl'))

/** The demonstration's papers, and the published collection if there is one, with their labels. */
export async function labelledSets(path: string | null): Promise<LabelledSet[]> {
  const sets: LabelledSet[] = [
    {
      name: 'demonstration',
      papers: await demonstration(),
      labels: await rowsOf<Labelled>(here('data/similar-demonstration.jsonl')),
    },
  ]
  if (path)
    sets.push({
      name: 'published',
      papers: await published(path),
      labels: await rowsOf<Labelled>(here('data/similar.jsonl')),
    })
  return sets
}

/** The parts of a paper's own text. */
export const textsOf = ({ body, body_kind, facts, analysis, proposal }: Collected): string[] =>
  [body_kind ? '' : body, facts, analysis, proposal].map((text) => text ?? '')
