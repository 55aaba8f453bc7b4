import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { askedBefore } from '../bases.ts'

/** A prior opinion form as it stands: open until the end of its day, unless all have answered before. */
export interface Form {
  readonly closesOn: string
  readonly isOpen: boolean
}

interface Asked {
  /** Whether its line of the list has the deputies asked by form. */
  readonly asksDeputies: boolean
  /** The forms sent about it; withdrawn ones are none. */
  readonly forms: readonly Form[]
  /** Why it cannot wait, as whoever decides says. */
  readonly urgency: string
}

/** Why it cannot be decided yet, as far as deputies are to be heard first. */
export function heardBefore({ asksDeputies, forms }: Omit<Asked, 'urgency'>): Ruling {
  if (!asksDeputies) return permit(askedBefore)
  if (forms.length === 0) return refuse(askedBefore, 'deputies-not-asked')
  const open = forms.filter(({ isOpen }) => isOpen).map(({ closesOn }) => closesOn)
  const last = open.toSorted().at(-1)
  return last === undefined ? permit(askedBefore) : refuse(askedBefore, 'form-still-open', { closesOn: last })
}

/** Nothing is decided before the deputies' form closes, unless urgency is explained; the reason is kept and made public. */
export const mayBeDecided = ({ urgency, ...asked }: Asked): Ruling =>
  urgency.trim() ? permit(askedBefore) : heardBefore(asked)

/** Urgency is kept only where it was needed: it explains why nobody waited, and nothing else. */
export const urgencyKept = ({ urgency, ...asked }: Asked): string =>
  heardBefore(asked).permitted ? '' : urgency.trim()

interface Opening {
  readonly closesOn: string
  readonly today: string
  /** The first day on which a form sent today may close, by the congress's own rule. */
  readonly shortest: string
  readonly decideBy: string
  readonly reason: string
}

/** A form is open as long as the congress's rule asks, or says why it is shorter; and closes while there is time to decide. */
export function mayBeOpenUntil({ closesOn, today, shortest, decideBy, reason }: Opening): Ruling {
  if (closesOn <= today) return refuse(askedBefore, 'form-closes-too-soon', { closesOn })
  if (closesOn > decideBy) return refuse(askedBefore, 'form-closes-too-late', { closesOn, decideBy })
  return closesOn >= shortest || reason.trim()
    ? permit(askedBefore)
    : refuse(askedBefore, 'shorter-unexplained', { shortest })
}
