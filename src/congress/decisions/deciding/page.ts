import type { Article } from '../../../law/article.ts'
import { OrganicLaw } from '../../../law/organic-law.ts'
import type { Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { MajorMatter } from '../move.ts'
import type { PagePart } from '../page-part.ts'
import { deputiesOn } from './base.ts'
import type { DecidingPanel, VotesEntered } from './contract.ts'
import { partyRuling } from './list.ts'
import { mayAskIn, requestsOf } from './party.ts'
import { isFor, votesNeeded, type Votes } from './rules.ts'

const holdsPresidium = ({ caller }: Work): boolean => caller.roles.some((role) => role === 'chair' || role === 'staff')

/** The votes as entered, with the arithmetic by which they carried or did not. */
export function countedVotes(matter: Pick<MajorMatter, 'votes' | 'body'>): VotesEntered | null {
  const votes = matter.votes as (Votes & { suspended: number }) | null
  if (!votes) return null
  const needed = votesNeeded(votes.of)
  const under = OrganicLaw(matter.body === 'standing-committee' ? '51.4' : '25')
  return { ...votes, needed, carried: votes.inFavour >= needed, under }
}

async function named({ tx, congressId }: Work, table: 'organs.organ' | 'organs.session', id: string | null) {
  if (!id) return null
  const found = await tx
    .selectFrom(table)
    .select(['id', 'name'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

async function gatheringNamed({ tx, congressId }: Work, id: string | null) {
  if (!id) return null
  const found = await tx
    .selectFrom('gatherings.gathering')
    .select(['id', 'title as name'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

const votedOn = ['listed', 'deliberated']

export const deciding: PagePart<DecidingPanel> = {
  panel: async (work, matter) => {
    const enters = holdsPresidium(work) && votedOn.includes(matter.state) && matter.body === 'congress'
    return {
      body: matter.body,
      power: matter.power as Article | null,
      powerNote: matter.power_note,
      committee: await named(work, 'organs.organ', matter.committee_id),
      examination: matter.examination,
      asksParty: matter.asks_party,
      party: await requestsOf(work, matter.id),
      mayAskParty: holdsPresidium(work) && mayAskIn(matter.state),
      gathering: await gatheringNamed(work, matter.gathering_id),
      session: await named(work, 'organs.session', matter.session_id),
      meetsOn: matter.meets_on,
      deliberation: matter.deliberation,
      deliberatedOn: matter.deliberated_on,
      base: enters ? await deputiesOn(work, work.today) : null,
      votes: countedVotes(matter),
      urgency: matter.urgency,
    } as DecidingPanel
  },
  asked: async (work, matter): Promise<Record<string, Ruling>> => {
    const { state, track } = matter
    if (state === 'accepted') return { refer: isFor(track, 'to-decide'), list: await partyRuling(work, matter) }
    return state === 'undecided' ? { 'put-again': isFor(track, 'to-decide'), press: isFor(track, 'to-hear') } : {}
  },
}
