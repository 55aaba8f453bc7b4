import type { Ruling } from '../../../../law/ruling.ts'
import { mayAccept, mayAskForRework, mayFollow } from '../../judging/rules.ts'
import type { Grade } from '../../words.ts'

export const ways = ['accept', 'follow', 'rework'] as const
export type Way = (typeof ways)[number]

interface Rated {
  readonly grade: Grade
  readonly openPromises: number
}

/** What the room's rules say of each way on, as the deputy rates the result. */
export const rulingsOn = ({ whatIsMissing, ...rated }: Rated & { whatIsMissing: string }): Record<Way, Ruling> => ({
  accept: mayAccept(rated),
  follow: mayFollow(rated),
  rework: mayAskForRework({ grade: rated.grade, whatIsMissing }),
})

/** The rules leave one way for each grade: it is chosen for the deputy, and she sees why not the others. */
export const onlyWay = (rated: Rated): Way =>
  ways.find((way) => rulingsOn({ ...rated, whatIsMissing: 'to be typed' })[way].permitted) ?? 'rework'

/** What is typed of one reply. */
export interface TypedGrades {
  readonly attitude: Grade | ''
  readonly result: Grade | ''
  readonly reason: string
  readonly whatIsMissing: string
}

export const noGrades: TypedGrades = { attitude: '', result: '', reason: '', whatIsMissing: '' }

/** The grade that decides over several replies: one that does not satisfy sends the paper back. */
export function decisive(all: readonly TypedGrades[]): Grade | null {
  if (all.length === 0 || all.some(({ attitude, result }) => !attitude || !result)) return null
  const grades = all.map(({ result }) => result as Grade)
  return grades.find((grade) => grade === 'dissatisfied') ?? grades[0] ?? null
}

/** Whether every reply that does not satisfy says what is to be handled again. */
export const missingSaid = (all: readonly TypedGrades[]): string =>
  all.find(({ result, whatIsMissing }) => result === 'dissatisfied' && !whatIsMissing.trim()) ? '' : 'said'
