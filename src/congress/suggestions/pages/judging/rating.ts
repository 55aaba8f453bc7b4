import type { Ruling } from '../../../../law/ruling.ts'
import { mayAccept, mayAskForRework, mayFollow } from '../../rules.ts'
import type { Grade } from '../../words.ts'
import type { Offer } from '../act-form.ts'

export const ways = ['accept', 'follow', 'rework'] as const
export type Way = (typeof ways)[number]

interface Rated {
  readonly grade: Grade
  readonly openPromises: number
}

/** What the room's rules say of each way on, as the deputy rates the result. */
export const rulingsOn = ({ reason, ...rated }: Rated & { reason: string }): Record<Way, Ruling> => ({
  accept: mayAccept(rated),
  follow: mayFollow(rated),
  rework: mayAskForRework({ grade: rated.grade, reason }),
})

/** The rules leave one way for each grade: it is chosen for the deputy, and she sees why not the others. */
export const onlyWay = (rated: Rated): Way =>
  ways.find((way) => rulingsOn({ ...rated, reason: 'to be typed' })[way].permitted) ?? 'rework'

/** How many promises are open, as the house counted them when it ruled on closing. */
export function openPromisesIn(offers: readonly Offer[]): number {
  const ruling = offers.find(({ act }) => act === 'accept')?.ruling
  return ruling && !ruling.permitted && ruling.because === 'promises-open' ? Number(ruling.facts['open']) : 0
}
