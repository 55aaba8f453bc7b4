import { addDays, daysBetween, type Day } from '../../law/day.ts'
import { deputies, organs, type Pace } from './cast.ts'
import { chance } from './chance.ts'
import type { Owed } from './owed.ts'

/** How whoever owes this keeps her days: an organ and a deputy as they are, the office early but for one in twenty. */
function paceOf({ holderKind, holder, title, act }: Owed): Pace {
  if (holderKind === 'role') return chance('slips', act, title) < 0.05 ? 'late' : 'early'
  const pace = [...organs, ...deputies].find(({ name }) => name === holder)?.pace ?? 'in-time'
  // Even who answers nothing signs for half of what comes, and whoever rates nothing hands in what she wrote.
  const little = act === 'sign' || act === 'submit'
  return pace === 'never' && little && chance('signs', title) < 0.5 ? 'in-time' : pace
}

/** The first day on which she would do it; null: she will not. */
function dayOf(owed: Owed): Day | null {
  const { kind, act, title, holder, openedOn, dueOn } = owed
  const share = chance(kind, act, title, holder, openedOn)
  const span = Math.max(1, daysBetween(openedOn, dueOn))
  switch (paceOf(owed)) {
    case 'early':
      return addDays(openedOn, 1 + Math.floor(share * span * 0.5))
    case 'in-time':
      return addDays(dueOn, -Math.floor(share * Math.min(span - 1, 6)))
    case 'late':
      return addDays(dueOn, 2 + Math.floor(share * 24))
    case 'never':
      return null
  }
}

/** Whether she does it today, a working day. */
export function doesToday(owed: Owed, today: Day): boolean {
  const day = dayOf(owed)
  return day !== null && day <= today
}
