import type { Finding } from '../finding.ts'
import type { Level } from '../level.ts'
import type { Period } from '../period.ts'
import type { Ruling } from '../ruling.ts'
import { DeputiesLaw } from '../deputies-law.ts'
import { ElectionLaw } from '../election-law.ts'
import { find } from '../finding.ts'
import { OrganicLaw } from '../organic-law.ts'
import { days, months } from '../period.ts'
import { permit, refuse } from '../ruling.ts'
import { SupervisionLaw } from '../supervision-law.ts'

/** The longest an organ may take to answer a suggestion, from assignment. The long period is the total, not an extra. */
export const replyWithin = (difficult: boolean): Finding<Period> => find(months(difficult ? 6 : 3), DeputiesLaw('51.2'))

export type ReportStep = 'sent-for-comment' | 'delivered' | 'sent-to-members'

/** How long before a standing committee's meeting a work report must have reached each stage. */
export const reportBeforeMeeting = (step: ReportStep): Finding<Period> =>
  step === 'sent-to-members'
    ? find(days(7), SupervisionLaw('15.2'))
    : find(days(step === 'delivered' ? 10 : 20), SupervisionLaw('15.1'))

export type ElectionList = 'voters' | 'nominees' | 'candidates'

/** How long before election day a list of a direct election must be published. */
export const publishedBeforeElection = (list: ElectionList): Finding<Period> =>
  list === 'voters' ? find(days(20), ElectionLaw('28')) : find(days(list === 'nominees' ? 15 : 7), ElectionLaw('32.1'))

/** The first session of a term must be held within two months of the election of its deputies. */
export const firstSessionWithin = (): Finding<Period> => find(months(2), OrganicLaw('20'))

/** New heads of government ask for their members’ appointment within two months of election. */
export const governmentAppointedWithin = (): Finding<Period> => find(months(2), OrganicLaw('71'))

/** Rectification of what the audit found is reported within six months of hearing the audit report. */
export const rectificationReportedWithin = (): Finding<Period> => find(months(6), SupervisionLaw('27.2'))

export type Publication =
  | 'handling-report'
  | 'deputies-plan'
  | 'supervision-plan'
  | 'deputies-information'
  | 'work-report'
  | 'deliberation-opinions'
  | 'handling-of-opinions'
  | 'session-date'

/** Under what a document must be published; the first four have been stricter since 2024 and 2025. */
export function mustPublish(what: Publication): Finding<true> {
  switch (what) {
    case 'handling-report':
      return find(true, DeputiesLaw('51.3'))
    case 'deputies-plan':
      return find(true, DeputiesLaw('43'))
    case 'deputies-information':
      return find(true, DeputiesLaw('58'))
    case 'supervision-plan':
      return find(true, SupervisionLaw('63.2'))
    case 'session-date':
      return find(true, OrganicLaw('14.1'))
    default:
      return find(true, SupervisionLaw('17.3'))
  }
}

/** A township deputy’s or any deputy’s absences: two sessions without leave end the qualification, one is a warning. */
export function keepsSeatAfterAbsences(withoutLeave: number): Ruling<'absent-twice-without-leave'> {
  const article = DeputiesLaw('62(3)')
  return withoutLeave < 2
    ? permit(article)
    : refuse(article, 'absent-twice-without-leave', { limit: 2, have: withoutLeave })
}

/** Deputies of county and township form a group where there are three of them. */
export function mayFormGroup(level: Level, deputies: number): Ruling<'too-few-deputies'> {
  if (level !== 'township' && level !== 'county') return permit(DeputiesLaw('27'))
  const article = OrganicLaw('43')
  return deputies >= 3 ? permit(article) : refuse(article, 'too-few-deputies', { needed: 3, have: deputies })
}

/** Nobody votes by proxy for more than three others. */
export function mayVoteFor(others: number): Ruling<'too-many-proxies'> {
  const article = ElectionLaw('42')
  return others <= 3 ? permit(article) : refuse(article, 'too-many-proxies', { most: 3, have: others })
}
