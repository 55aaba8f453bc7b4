import type { Bilingual } from '../../law/bilingual.ts'
import type { Opinion } from './queries.ts'
import { declineNames, referNames, type DeclineReason, type ReferReason } from './words.ts'

/** Why it was referred or not accepted, in words; null where it was neither. */
export const reasonOf = ({ outcome, reason }: Pick<Opinion, 'outcome' | 'reason'>): Bilingual | null => {
  if (reason === null) return null
  return outcome === 'referred' ? referNames[reason as ReferReason] : declineNames[reason as DeclineReason]
}
