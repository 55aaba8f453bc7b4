import { DeputiesLaw, OrganicLaw } from '../../../law/index.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Level } from '../../organs/words.ts'
import { agreed, logging, most } from './bases.ts'

interface Keeping {
  readonly level: Level
  /** Fixed voters she has already. */
  readonly kept: number
  readonly consentedOn: string
  readonly today: string
}

/**
 * 县级、乡级的代表……分工联系选民.
 * Reading: deputies of cities and provinces are not elected by voters; they have no voters of their own to share out.
 */
export const mayKeepVoter = ({ level, kept, consentedOn, today }: Keeping): Ruling =>
  allOf(
    level === 'county' || level === 'township'
      ? permit(level === 'township' ? DeputiesLaw('37') : OrganicLaw('43'))
      : refuse(OrganicLaw('43'), 'not-elected-by-voters'),
    consentedOn <= today ? permit(agreed) : refuse(agreed, 'consent-still-to-come', { consentedOn }),
    kept < most ? permit(agreed) : refuse(agreed, 'fixed-voters-enough', { most }),
  )

/** 更正: what is known of a voter is corrected while she is in touch with him. */
export const mayCorrectVoter = (endedOn: string | null): Ruling =>
  endedOn === null ? permit(agreed) : refuse(agreed, 'voter-no-longer-hers', { endedOn })

interface Contact {
  readonly on: string
  readonly today: string
  /** Whether it names a fixed voter, a village or a neighbourhood. */
  readonly withSomebody: boolean
  /** The day from which the voter named is no longer hers. */
  readonly endedOn: string | null
}

/** 联系记录: of a day that has come, with somebody, while she is in touch with him. */
export const mayLogContact = ({ on, today, withSomebody, endedOn }: Contact): Ruling =>
  allOf(
    on <= today ? permit(logging) : refuse(logging, 'contact-still-to-come', { on }),
    withSomebody ? permit(logging) : refuse(logging, 'contact-with-nobody'),
    endedOn === null || on <= endedOn ? permit(logging) : refuse(logging, 'voter-no-longer-hers', { endedOn }),
  )

interface Met {
  readonly contacts: number
}

/** 还差几次: contacts each voter still lacks this year, added up, and voters she has yet to find. */
export const missingOf = (
  voters: readonly Met[],
  expected: { readonly voters: number; readonly times: number },
): { voters: number; contacts: number } => ({
  voters: Math.max(0, expected.voters - voters.length),
  contacts: voters.reduce((sum, { contacts }) => sum + Math.max(0, expected.times - contacts), 0),
})
