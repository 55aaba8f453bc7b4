import { practice } from '../../law/article.ts'
import { DeputiesLaw } from '../../law/deputies-law.ts'
import { permit, refuse, type Ruling } from '../../law/ruling.ts'

/** A deputy's mandate on the roll: until when it ran, and since when its exercise is suspended. */
export interface Mandate {
  readonly endedOn: string | null
  readonly suspendedOn: string | null
}

/**
 * 暂停执行职务期间、代表资格终止以后，不再履行代表职务。 Reading: from the day named on, that day included; a mandate that
 * has ended is not also called suspended.
 */
export function mayExerciseMandate({ endedOn, suspendedOn }: Mandate, today: string): Ruling {
  if (endedOn !== null && endedOn <= today) return refuse(DeputiesLaw('63'), 'mandate-ended', { on: endedOn })
  return suspendedOn !== null && suspendedOn <= today
    ? refuse(DeputiesLaw('61'), 'mandate-suspended', { on: suspendedOn })
    : permit(DeputiesLaw('61'))
}

/** Reading: only an exercise that is suspended can be restored, and nothing of a mandate that has ended changes again. */
export function mayChangeMandate({ endedOn, suspendedOn }: Mandate, change: 'suspend' | 'restore' | 'end'): Ruling {
  if (endedOn !== null) return refuse(DeputiesLaw('63'), 'mandate-ended', { on: endedOn })
  if (change === 'restore' && suspendedOn === null) return refuse(DeputiesLaw('61'), 'mandate-not-suspended')
  return change === 'suspend' && suspendedOn !== null
    ? refuse(DeputiesLaw('61'), 'mandate-suspended', { on: suspendedOn })
    : permit(DeputiesLaw(change === 'end' ? '63' : '61'))
}

/** Where she was elected and keeps contact is noted while she has a mandate, suspended or not. */
export const mayHaveAreas = ({ endedOn }: Mandate, today: string): Ruling =>
  mayExerciseMandate({ endedOn, suspendedOn: null }, today)

const led = practice(
  '代表团、代表小组由本团（组）推选的代表召集',
  'a delegation or group is led by one of its own deputies',
)

/** 团长、组长（召集人）: a deputy of the group, whose mandate she may exercise. */
export function mayLead(facts: {
  readonly name: string
  readonly group: string
  readonly ofGroup: boolean
  readonly mandate: Mandate
  readonly today: string
}): Ruling {
  if (!facts.ofGroup) return refuse(led, 'leader-not-of-group', { name: facts.name, group: facts.group })
  const exercised = mayExerciseMandate(facts.mandate, facts.today)
  return exercised.permitted ? permit(led) : exercised
}
