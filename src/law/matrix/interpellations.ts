import type { Article } from '../article.ts'
import type { Level } from '../level.ts'
import type { Ruling } from '../ruling.ts'
import { DeputiesLaw } from '../deputies-law.ts'
import { isAtLeast, isHalfOrMore, isMoreThanHalf, least, leastAboveHalf } from '../fractions.ts'
import { hasStandingCommittee } from '../level.ts'
import { NationalOrganicLaw } from '../npc-rules.ts'
import { OrganicLaw } from '../organic-law.ts'
import { permit, refuse } from '../ruling.ts'
import { SupervisionLaw } from '../supervision-law.ts'
import { enough } from './motions.ts'

/**
 * 质询案: deputies interpellate an organ at a session.
 * Ten at every local level, the township too; a small township congress may have a rule of one fifth of its own.
 */
export function mayInterpellate(asked: {
  level: Level
  signatories: number
  smallCongress?: { deputies: number; rule: Article }
}): Ruling<'too-few-signatories'> {
  const { level, signatories, smallCongress } = asked
  if (level === 'national') return enough(NationalOrganicLaw('21'), signatories, 30)
  const small = level === 'township' && smallCongress && smallCongress.deputies <= 40 ? smallCongress : undefined
  if (small && isAtLeast(signatories, '1/5', small.deputies)) return permit(small.rule)
  return enough(OrganicLaw('24'), signatories, 10)
}

export type Interpellated = 'government' | 'department' | 'supervisory-commission' | 'court' | 'procuratorate'

/** Who can be interpellated: in a township only its government. */
export function mayBeInterpellated(level: Level, organ: Interpellated): Ruling<'not-open-to-interpellation'> {
  const article = DeputiesLaw('20')
  return level === 'township' && organ !== 'government'
    ? refuse(article, 'not-open-to-interpellation', { level, organ })
    : permit(article)
}

/** 质询案 at a standing committee, by its members. */
export function mayMembersInterpellate({ level, signatories }: { level: Level; signatories: number }) {
  const article = SupervisionLaw('51.1')
  if (!hasStandingCommittee(level)) return refuse(article, 'no-standing-committee', { level })
  return enough(article, signatories, { county: 3, city: 5, province: 5, national: 10 }[level])
}

type Askers = { dissatisfied: number; askers: number }

/** 半数以上: half of the deputies who asked suffices for a second answer. */
export function mayDemandSecondAnswer({ dissatisfied, askers }: Askers): Ruling<'too-few-dissatisfied'> {
  const article = DeputiesLaw('20.5')
  return isHalfOrMore(dissatisfied, askers)
    ? permit(article)
    : refuse(article, 'too-few-dissatisfied', { needed: least('1/2', askers), have: dissatisfied, of: askers })
}

/** 过半数: of committee members who asked it takes more than half. */
export function mayMembersDemandSecondAnswer({ level, dissatisfied, askers }: Askers & { level: Level }) {
  const article = SupervisionLaw('53')
  if (!hasStandingCommittee(level)) return refuse(article, 'no-standing-committee', { level })
  return isMoreThanHalf(dissatisfied, askers)
    ? permit(article)
    : refuse(article, 'too-few-dissatisfied', { needed: leastAboveHalf(askers), have: dissatisfied, of: askers })
}
