import type { Article } from '../article.ts'
import type { Level } from '../level.ts'
import type { Ruling } from '../ruling.ts'
import { isAtLeast, isMoreThanHalf, least, leastAboveHalf } from '../fractions.ts'
import { hasStandingCommittee } from '../level.ts'
import { OrganicLaw } from '../organic-law.ts'
import { permit, refuse } from '../ruling.ts'
import { SupervisionLaw } from '../supervision-law.ts'

/** 法定人数: a session needs two thirds of all deputies present. */
export function hasQuorum({ present, deputies }: { present: number; deputies: number }): Ruling<'no-quorum'> {
  const article = OrganicLaw('14.4')
  return isAtLeast(present, '2/3', deputies)
    ? permit(article)
    : refuse(article, 'no-quorum', { needed: least('2/3', deputies), have: present, of: deputies })
}

/** 全体代表过半数: elections and resolutions need more than half of all deputies, absent ones included. */
export const isCarried = ({ votes, deputies }: { votes: number; deputies: number }): Ruling<'no-majority'> =>
  majority(OrganicLaw('25'), votes, deputies)

/** A standing committee meets with more than half of all its members present. */
export function committeeHasQuorum(level: Level, { present, members }: { present: number; members: number }) {
  const article = OrganicLaw('51.3')
  if (!hasStandingCommittee(level)) return refuse(article, 'no-standing-committee', { level })
  return isMoreThanHalf(present, members)
    ? permit(article)
    : refuse(article, 'no-quorum', { needed: leastAboveHalf(members), have: present, of: members })
}

/** A standing committee resolves by more than half of all its members. */
export function committeeCarries(level: Level, { votes, members }: { votes: number; members: number }) {
  const article = OrganicLaw('51.4')
  if (!hasStandingCommittee(level)) return refuse(article, 'no-standing-committee', { level })
  return majority(article, votes, members)
}

/** 撤职案 is carried by more than half of all members, in secret. */
export const dismissalCarries = ({ votes, members }: { votes: number; members: number }): Ruling<'no-majority'> =>
  majority(SupervisionLaw('62.3'), votes, members)

/** More than half of all under an article; exactly half fails. */
export function majority(article: Article, have: number, of: number): Ruling<'no-majority'> {
  return isMoreThanHalf(have, of)
    ? permit(article)
    : refuse(article, 'no-majority', { needed: leastAboveHalf(of), have, of })
}
