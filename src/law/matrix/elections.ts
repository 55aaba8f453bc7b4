import type { Article } from '../article.ts'
import type { Finding } from '../finding.ts'
import type { Level } from '../level.ts'
import type { Ruling } from '../ruling.ts'
import { ElectionLaw } from '../election-law.ts'
import { find } from '../finding.ts'
import { ceilDivide, floorDivide, isAtLeast, isMoreThanHalf, least, leastAboveHalf } from '../fractions.ts'
import { isDirectlyElected } from '../level.ts'
import { OrganicLaw } from '../organic-law.ts'
import { permit, refuse } from '../ruling.ts'
import { majority } from './majorities.ts'

export interface Range {
  readonly least: number
  readonly most: number
}

/** Where the lawful interval holds no whole number, one candidate more than seats is its only reading. */
const interval = (least: number, most: number): Range => ({ least, most: Math.max(least, most) })

/** How many candidates an election of deputies must have: a third to as many again directly, a fifth to a half indirectly. */
export const candidatesForDeputies = (level: Level, seats: number): Finding<Range> =>
  find(
    isDirectlyElected(level)
      ? interval(ceilDivide(seats * 4, 3), seats * 2)
      : interval(ceilDivide(seats * 6, 5), floorDivide(seats * 3, 2)),
    ElectionLaw('31'),
  )

export type PostKind = 'chief' | 'deputy-post' | 'committee-member'

/** How many candidates leading posts must have; a by-election may also have as many as seats. */
export function candidatesForLeaders(post: PostKind, seats: number, byElection = false): Finding<Range> {
  const lawful = {
    chief: interval(seats, seats + 1),
    'deputy-post': interval(seats + 1, seats + 3),
    'committee-member': interval(ceilDivide(seats * 11, 10), floorDivide(seats * 6, 5)),
  }[post]
  return byElection ? find({ ...lawful, least: seats }, OrganicLaw('30')) : find(lawful, OrganicLaw('27.1'))
}

/** Whether a number of candidates lies within what the law asks. */
export function mayStand(candidates: number, { is, under }: Finding<Range>): Ruling<'wrong-number-of-candidates'> {
  return candidates >= is.least && candidates <= is.most
    ? permit(under)
    : refuse(under, 'wrong-number-of-candidates', { least: is.least, most: is.most, have: candidates })
}

/** A direct election is valid if more than half of all the constituency's voters took part. */
export function turnoutSuffices({ voted, voters }: { voted: number; voters: number }): Ruling<'too-few-voted'> {
  const article = ElectionLaw('45.1')
  return isMoreThanHalf(voted, voters)
    ? permit(article)
    : refuse(article, 'too-few-voted', { needed: leastAboveHalf(voters), have: voted, of: voters })
}

/** Votes cast are valid if they are no more than those who voted; more make the whole vote void. */
export function votesAreValid({ cast, voted }: { cast: number; voted: number }): Ruling<'more-votes-than-voters'> {
  const article = ElectionLaw('44')
  return cast <= voted ? permit(article) : refuse(article, 'more-votes-than-voters', { most: voted, have: cast })
}

/** One ballot is valid if it chooses as many as the seats or fewer. */
export function ballotIsValid({ chosen, seats }: { chosen: number; seats: number }): Ruling<'too-many-chosen'> {
  const article = ElectionLaw('44')
  return chosen <= seats ? permit(article) : refuse(article, 'too-many-chosen', { most: seats, have: chosen })
}

/** Direct election: more than half of those who voted. */
export const isElectedDirectly = ({ votes, voted }: { votes: number; voted: number }): Ruling<'no-majority'> =>
  majority(ElectionLaw('45.1'), votes, voted)

/** Further direct election (另行选举): most votes win, with at least a third of the votes. */
export function isElectedInFurtherVote({ votes, cast }: { votes: number; cast: number }): Ruling<'too-few-votes'> {
  return third(ElectionLaw('45.5'), votes, cast)
}

/** Indirect election, first or further: more than half of all deputies of the congress that elects. */
export const isElectedByCongress = (
  round: 'first' | 'further',
  { votes, deputies }: { votes: number; deputies: number },
) => majority(round === 'first' ? ElectionLaw('45.2') : ElectionLaw('45.5'), votes, deputies)

function third(article: Article, have: number, of: number): Ruling<'too-few-votes'> {
  return isAtLeast(have, '1/3', of)
    ? permit(article)
    : refuse(article, 'too-few-votes', { needed: least('1/3', of), have, of })
}

/** An elected chief procurator holds office only when the standing committee one level up has approved. */
export function isElectionFinal(
  post: 'chief-procurator' | 'other',
  approvedAbove: boolean,
): Ruling<'approval-one-level-up-pending'> {
  const article = post === 'chief-procurator' ? OrganicLaw('11(6)') : OrganicLaw('25')
  return post === 'other' || approvedAbove ? permit(article) : refuse(article, 'approval-one-level-up-pending')
}
