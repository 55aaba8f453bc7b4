import type { Article } from '../article.ts'
import type { Finding } from '../finding.ts'
import type { Level } from '../level.ts'
import type { Ruling } from '../ruling.ts'
import { ElectionLaw } from '../election-law.ts'
import { find } from '../finding.ts'
import { floorDivide } from '../fractions.ts'
import { hasStandingCommittee } from '../level.ts'
import { OrganicLaw } from '../organic-law.ts'
import { permit, refuse } from '../ruling.ts'

interface Seats {
  readonly seats: number
  /** Whether so few people live there that the congress may have fewer than its base. */
  readonly mayBeFewer: boolean
}

interface Scale {
  readonly base: number
  readonly step: number
  readonly cap: number
  readonly fewerBelow?: number
}

const scales = {
  township: [{ base: 45, step: 1_500, cap: 160, fewerBelow: 2_000 }, ElectionLaw('12(4)')],
  county: [{ base: 140, step: 5_000, cap: 450, fewerBelow: 50_000 }, ElectionLaw('12(3)')],
  city: [{ base: 240, step: 25_000, cap: 650 }, ElectionLaw('12(2)')],
  province: [{ base: 350, step: 150_000, cap: 1_000 }, ElectionLaw('12(1)')],
} as const

/** Seats of a congress (代表名额): base, one more for every full step of people, up to the cap. Minority extra not counted. */
export function seatsOf(area: { level: Level; population: number; municipality?: boolean }): Finding<Seats> {
  if (area.level === 'national') return find({ seats: 3_000, mayBeFewer: true }, ElectionLaw('16.2'))
  const [scale, article]: readonly [Scale, Article] = scales[area.level]
  const step = area.level === 'province' && area.municipality ? 25_000 : scale.step
  const seats = Math.min(scale.cap, scale.base + floorDivide(area.population, step))
  return find({ seats, mayBeFewer: area.population < (scale.fewerBelow ?? 0) }, article)
}

/** Whether a standing committee may have so many members; large populations may have more. */
export function mayCommitteeNumber(committee: {
  level: Level
  members: number
  population: number
}): Ruling<'no-standing-committee' | 'not-at-this-level' | 'too-many-members' | 'too-few-members'> {
  const { level, members, population } = committee
  const article = OrganicLaw('47.4')
  if (!hasStandingCommittee(level)) return refuse(article, 'no-standing-committee', { level })
  if (level === 'national') return refuse(article, 'not-at-this-level', { level })
  const [fewest, usual, above, larger] = {
    county: [15, 35, 1_000_000, 45] as const,
    city: [29, 51, 8_000_000, 61] as const,
    province: [45, 75, 80_000_000, 95] as const,
  }[level]
  const most = population > above ? larger : usual
  if (members > most) return refuse(article, 'too-many-members', { most, have: members })
  return members < fewest ? refuse(article, 'too-few-members', { needed: fewest, have: members }) : permit(article)
}
