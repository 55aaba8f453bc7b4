import { OrganicLaw } from '../../../../law/organic-law.ts'
import { permit, type Ruling } from '../../../../law/ruling.ts'
import type { Level } from '../../../../law/level.ts'
import type { MajorMatterPage } from '../../contract.ts'
import { mayBeEntered, type Votes } from '../../deciding/rules.ts'

/** A result as it is being typed. */
export interface VoteTyped {
  readonly outcome: 'carried' | 'rejected' | ''
  readonly members: number | ''
  readonly inFavour: number | ''
  readonly against: number | ''
  readonly abstaining: number | ''
  readonly notVoting: number | ''
  readonly decidedOn: string
  readonly resolution: string
  readonly urgency: string
}

export const counts = ['inFavour', 'against', 'abstaining', 'notVoting'] as const

export const blankVote = (decidedOn: string, outcome: VoteTyped['outcome']): VoteTyped => ({
  outcome,
  members: '',
  inFavour: '',
  against: '',
  abstaining: '',
  notVoting: '',
  decidedOn,
  resolution: '',
  urgency: '',
})

const number = (value: number | '') => (value === '' ? 0 : value)

type Paper = Pick<MajorMatterPage, 'asking' | 'deciding'>
export const isOfMembers = ({ deciding }: Pick<Paper, 'deciding'>): boolean => deciding.body === 'standing-committee'

/** The votes as typed; of all there are, as the roll or the typed number of members tells. */
export const votesIn = (typed: VoteTyped, { deciding }: Pick<Paper, 'deciding'>): Votes => ({
  of: isOfMembers({ deciding }) ? number(typed.members) : (deciding.base?.of ?? 0),
  inFavour: number(typed.inFavour),
  against: number(typed.against),
  abstaining: number(typed.abstaining),
  notVoting: number(typed.notVoting),
})

const isTyped = (typed: VoteTyped, of: number): boolean =>
  typed.outcome !== '' && of > 0 && counts.every((count) => typed[count] !== '')

/** What the rules say of what is typed so far: the numbers first, then whether the deputies were heard. */
export function rulingOnVote(typed: VoteTyped, paper: Paper, level: Level | undefined): Ruling {
  const votes = votesIn(typed, paper)
  const carried = typed.outcome === 'carried'
  const body = paper.deciding.body ?? 'congress'
  const counted = level && isTyped(typed, votes.of) ? mayBeEntered({ level, body, votes, carried }) : undefined
  if (counted && !counted.permitted) return counted
  const { heard } = paper.asking
  return carried && !heard.permitted && !typed.urgency.trim() ? (heard as Ruling) : permit(OrganicLaw('25'))
}

/** The result as the house takes it. */
export function voteSent(typed: VoteTyped, paper: Paper, unspoken: boolean) {
  const { of, ...votes } = votesIn(typed, paper)
  const carried = typed.outcome === 'carried'
  return {
    carried,
    ...(isOfMembers(paper) && { members: of }),
    ...votes,
    decidedOn: typed.decidedOn,
    resolution: carried ? typed.resolution : '',
    urgency: carried ? typed.urgency : '',
    unspoken,
  }
}
