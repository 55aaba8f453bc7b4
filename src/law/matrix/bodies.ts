import type { Finding } from '../finding.ts'
import type { Level } from '../level.ts'
import type { Period } from '../period.ts'
import type { Ruling } from '../ruling.ts'
import { DeputiesLaw } from '../deputies-law.ts'
import { ElectionLaw } from '../election-law.ts'
import { find } from '../finding.ts'
import { hasStandingCommittee, isDirectlyElected } from '../level.ts'
import { OrganicLaw } from '../organic-law.ts'
import { BudgetLaw, LegislationLaw } from '../other-laws.ts'
import { months } from '../period.ts'
import { permit, refuse } from '../ruling.ts'
import { SupervisionLaw } from '../supervision-law.ts'

export type Body = 'congress' | 'presidium' | 'standing-committee' | 'standing-committee-office'

/** Who works for the congress between its sessions. */
export const betweenSessions = (level: Level): Finding<Body> =>
  level === 'township' ? find('presidium', OrganicLaw('19')) : find('standing-committee', OrganicLaw('15'))

/** Who convenes a session. */
export const convenes = (level: Level): Finding<Body> => betweenSessions(level)

/** Who assigns suggestions (交办). */
export const assignsSuggestions = (level: Level): Finding<Body> =>
  find(level === 'township' ? 'presidium' : 'standing-committee-office', DeputiesLaw('51.1'))

/** To whom the handling of suggestions is reported: a township's congress itself; elsewhere then printed for the next session. */
export const handlingReportedTo = (level: Level): Finding<{ body: Body; printedForNextSession: boolean }> =>
  level === 'township'
    ? find({ body: 'congress', printedForNextSession: false }, DeputiesLaw('51.3'))
    : find({ body: 'standing-committee', printedForNextSession: true }, DeputiesLaw('51.3'))

/** Who elects the deputies of a level. */
export const electsDeputies = (level: Level): Finding<'voters' | 'congress-below' | 'provinces-and-army'> => {
  if (isDirectlyElected(level)) return find('voters', ElectionLaw('3'))
  return level === 'national'
    ? find('provinces-and-army', ElectionLaw('16.2'))
    : find('congress-below', ElectionLaw('3'))
}

/** Who accepts a deputy's resignation: of one elected by a congress, the standing committee of that congress. */
export const acceptsDeputyResignation = (
  level: Level,
): Finding<'congress' | 'standing-committee' | 'standing-committee-of-electing-congress'> => {
  if (level === 'township') return find('congress', ElectionLaw('55.2'))
  return level === 'county'
    ? find('standing-committee', ElectionLaw('55.2'))
    : find('standing-committee-of-electing-congress', ElectionLaw('55.1'))
}

/** Who accepts a leader's resignation: in a township only the congress, and so only in session. */
export function mayAcceptLeaderResignation(level: Level, body: Body): Ruling<'not-this-body'> {
  const article = level === 'township' ? OrganicLaw('32.2') : OrganicLaw('32.1')
  const bodies: readonly Body[] = level === 'township' ? ['congress'] : ['congress', 'standing-committee']
  return bodies.includes(body) ? permit(article) : refuse(article, 'not-this-body', { level, body })
}

/** Who announces that a deputy's qualification has ended; until then the end is pending. */
export const announcesEndOfMandate = (level: Level): Finding<Body> =>
  find(level === 'township' ? 'congress' : 'standing-committee', DeputiesLaw('63'))

/** What the arrest or trial of a deputy needs: leave from county level up, a report at once in a township. */
export const arrestNeeds = (level: Level, inSession: boolean): Finding<{ need: 'report' | 'permission'; of: Body }> =>
  level === 'township'
    ? find({ need: 'report', of: 'congress' }, DeputiesLaw('39.4'))
    : find({ need: 'permission', of: inSession ? 'presidium' : 'standing-committee' }, DeputiesLaw('39.1'))

export type FiscalPaper = 'budget' | 'adjustment' | 'final-accounts'

/** Who approves budget, adjustment and final accounts; a township's congress does all three. */
export function approvesFiscal(level: Level, paper: FiscalPaper): Finding<Body> {
  if (level === 'township') return find('congress', OrganicLaw('12(4)'))
  return find(paper === 'budget' ? 'congress' : 'standing-committee', BudgetLaw('21'))
}

/** Who sits in the council of chairpersons (主任会议); a township has none. */
export const councilOfChairpersons = (
  level: Exclude<Level, 'national'>,
): Finding<readonly ('chair' | 'vice-chairs' | 'secretary-general')[]> => {
  if (level === 'township') return find([], OrganicLaw('19'))
  return find(
    level === 'county' ? ['chair', 'vice-chairs'] : ['chair', 'vice-chairs', 'secretary-general'],
    OrganicLaw('54.1'),
  )
}

/** Sessions a year: at least one everywhere, generally two in a township. */
export const sessionsPerYear = (level: Exclude<Level, 'national'>): Finding<{ least: number; generally: number }> =>
  find({ least: 1, generally: level === 'township' ? 2 : 1 }, OrganicLaw('14.1'))

/** The longest a local standing committee may go without a meeting. */
export function committeeMeetsEvery(level: Exclude<Level, 'national'>): Finding<Period | null> {
  return find(hasStandingCommittee(level) ? months(2) : null, OrganicLaw('51.1'))
}

/** What a level may legislate; a township or county decides, but makes no regulations. */
export const legislativePower = (
  level: Level,
): Finding<'none' | 'regulations-in-four-fields-with-approval' | 'regulations' | 'laws'> => {
  if (level === 'national') return find('laws', LegislationLaw('10'))
  if (level === 'province') return find('regulations', LegislationLaw('80'))
  return level === 'city'
    ? find('regulations-in-four-fields-with-approval', LegislationLaw('81'))
    : find('none', LegislationLaw('81'))
}

/** Whether a level's standing committee reviews normative documents; a township sends its own decisions up. */
export const reviewsDocuments = (level: Level): Finding<boolean> =>
  find(hasStandingCommittee(level), SupervisionLaw('39'))

export type Supervised = 'government' | 'supervisory-commission' | 'court' | 'procuratorate'

/** Whom a standing committee supervises. The supervisory commission is among them since 2024. */
export function maySupervise(level: Level, organ: Supervised): Ruling<'no-standing-committee'> {
  const article = level === 'township' ? OrganicLaw('19') : SupervisionLaw('6')
  if (level === 'township' && organ !== 'government') return refuse(article, 'no-standing-committee', { level, organ })
  return permit(article)
}
