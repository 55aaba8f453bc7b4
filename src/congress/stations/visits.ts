import type { Work } from '../../platform/http/route.ts'
import type { VisitLine } from './contract.ts'

/** What a later room knows of those who came: handed in by the app, for this room knows no later one. */
export interface Visits {
  /** How many were taken in on a day, whoever asks. */
  readonly count: (work: Pick<Work, 'tx' | 'congressId'>, receptionId: string) => Promise<number>
  /** What this caller may read of them. */
  readonly lines: (work: Work, receptionIds: readonly string[]) => Promise<VisitLine[]>
}

export const noVisits: Visits = { count: () => Promise.resolve(0), lines: () => Promise.resolve([]) }
