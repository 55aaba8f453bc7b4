import type { Article } from '../../../law/article.ts'
import type { Bilingual } from '../../../law/bilingual.ts'

/** Every figure of the statistics, in the order of a paper's life. */
export const figureKeys = [
  'handed-over',
  'replied',
  'in-time',
  'late',
  'undated',
  'last-week',
  'year-end',
  'extended',
  'unanswered',
  'overdue',
  'solved',
  'promising',
  'explained',
  'unclassed',
  'rated',
  'unrated',
  'attitude-satisfied',
  'attitude-basically',
  'attitude-dissatisfied',
  'result-satisfied',
  'result-basically',
  'result-dissatisfied',
  'promised',
  'kept',
  'kept-late',
  'promise-open',
  'broken',
  'reworked',
  'escalated',
  'key',
] as const
export type FigureKey = (typeof figureKeys)[number]

/** What one figure counts, papers always: its list is those papers and no others. */
export interface Figure {
  readonly name: Bilingual
  readonly means: Bilingual
  readonly under: Article
  /** The figure it is a share of. */
  readonly of?: FigureKey
  /** What deputies thought: for whoever may not read single ratings, a sum and never a list. */
  readonly isRating?: true
}
