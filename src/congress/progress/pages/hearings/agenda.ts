import type { HearingItem, HearingOrgan } from '../../contract.ts'

/** Days after which nothing happening is worth a question. */
const quietAfter = 30

export const isLate = ({ duty }: Pick<HearingItem, 'duty'>): boolean => duty.daysLeft < 0
const isQuiet = ({ quietFor }: Pick<HearingItem, 'quietFor'>): boolean => quietFor === null || quietFor >= quietAfter

export const lateItems = ({ items }: Pick<HearingOrgan, 'items'>): number => items.filter(isLate).length

/** What a hearing has before it. */
export function countsOf(organs: readonly HearingOrgan[]) {
  const items = organs.flatMap((organ) => organ.items)
  return {
    items: items.length,
    overdue: items.filter(isLate).length,
    quiet: items.filter(isQuiet).length,
    given: organs.filter(({ form }) => form?.state === 'given').length,
    asked: organs.filter(({ form }) => form && form.state !== 'released').length,
  }
}

/** Organs in the order they are heard: those that are late first, otherwise as they stand. */
export const inTurn = (organs: readonly HearingOrgan[]): HearingOrgan[] =>
  organs.toSorted((one, other) => Number(lateItems(other) > 0) - Number(lateItems(one) > 0))
