import type { Level } from '../level.ts'
import type { Ruling } from '../ruling.ts'
import { hasStandingCommittee } from '../level.ts'
import { isMoreThanHalf, leastAboveHalf } from '../fractions.ts'
import { NationalCommitteeRules, NationalOrganicLaw, NationalRules } from '../npc-rules.ts'
import { OrganicLaw } from '../organic-law.ts'
import { permit, refuse } from '../ruling.ts'
import type { Article } from '../article.ts'

/**
 * 议案: deputies jointly move a motion at their congress.
 * Reading: 「以上」 includes the number itself; the lead deputy is one of the signatories.
 */
export function mayMoveMotion({ level, signatories }: { level: Level; signatories: number }) {
  const article = level === 'national' ? NationalOrganicLaw('17') : OrganicLaw('22.2')
  const needed = { township: 5, county: 10, city: 10, province: 10, national: 30 }[level]
  return enough(article, signatories, needed)
}

/** A delegation moves a motion: by law at the national congress only, elsewhere where the congress's own rule lets it. */
export function mayDelegationMoveMotion(delegation: {
  level: Level
  members: number
  inFavour: number
  ownRule?: Article
}): Ruling<'delegation-may-not-move' | 'too-few-in-favour'> {
  const article = delegation.level === 'national' ? NationalRules('12') : delegation.ownRule
  if (!article) return refuse(OrganicLaw('22.2'), 'delegation-may-not-move', { level: delegation.level })
  return majorityOfDelegation(article, delegation)
}

/** Members of a standing committee jointly move a motion at its meeting; a township has no standing committee. */
export function mayMembersMoveMotion({ level, signatories }: { level: Level; signatories: number }) {
  if (!hasStandingCommittee(level)) return refuse(OrganicLaw('52.3'), 'no-standing-committee', { level })
  const article = level === 'national' ? NationalCommitteeRules('18') : OrganicLaw('52.3')
  return enough(article, signatories, { county: 3, city: 5, province: 5, national: 10 }[level])
}

type Mover = 'presidium' | 'standing-committee' | 'special-committee' | 'government' | 'court' | 'procuratorate'

/** Organs that may move motions at a local congress; court and procuratorate are not among them. */
export function mayOrganMoveMotion(level: Exclude<Level, 'national'>, mover: Mover): Ruling<'not-a-mover'> {
  const article = OrganicLaw('22.1')
  const movers: readonly Mover[] =
    level === 'township'
      ? ['presidium', 'government']
      : ['presidium', 'standing-committee', 'special-committee', 'government']
  return movers.includes(mover) ? permit(article) : refuse(article, 'not-a-mover', { level, mover })
}

/** Whether enough have signed; used wherever the law counts names. */
export function enough(article: Article, have: number, needed: number): Ruling<'too-few-signatories'> {
  return have >= needed ? permit(article) : refuse(article, 'too-few-signatories', { needed, have })
}

/** More than half of all of a delegation's deputies. */
export function majorityOfDelegation(
  article: Article,
  { members, inFavour }: { members: number; inFavour: number },
): Ruling<'too-few-in-favour'> {
  return isMoreThanHalf(inFavour, members)
    ? permit(article)
    : refuse(article, 'too-few-in-favour', { needed: leastAboveHalf(members), have: inFavour, of: members })
}
