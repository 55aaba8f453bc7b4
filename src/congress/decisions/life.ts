import { OrganicLaw } from '../../law/organic-law.ts'
import type { Life, Owed, Step } from '../docket/words.ts'
import * as basis from './bases.ts'
import { groupStudyLife } from './deliberating/life.ts'
import { followingLives } from './following/life.ts'
import { acts, parties, states } from './life-words.ts'

const carried = OrganicLaw('25')

/** While it is neither decided nor ended, its day may pass: then the presidium must deal with it. */
const dayPasses = (from: string): Step => ({
  from,
  act: 'day-passed',
  by: 'presidium',
  to: 'undecided',
  under: basis.inTime,
})

// prettier-ignore
const steps: readonly Step[] = [
  { from: 'draft',        act: 'submit',          by: 'submitter', to: 'submitted',    under: basis.listed },
  { from: 'draft',        act: 'withdraw',        by: 'submitter', to: 'withdrawn',    under: basis.takenBack },
  { from: 'submitted',    act: 'accept',          by: 'office',    to: 'accepted',     under: basis.examined },
  { from: 'submitted',    act: 'accept-to-hear',  by: 'office',    to: 'hearing',      under: basis.askedBefore },
  { from: 'submitted',    act: 'file',            by: 'office',    to: 'filed',        under: basis.filedOnly },
  { from: 'submitted',    act: 'return',          by: 'office',    to: 'returned',     under: basis.examined },
  { from: 'submitted',    act: 'withdraw',        by: 'submitter', to: 'withdrawn',    under: basis.takenBack },
  { from: 'returned',     act: 'submit',          by: 'submitter', to: 'submitted',    under: basis.listed },
  { from: 'returned',     act: 'withdraw',        by: 'submitter', to: 'withdrawn',    under: basis.takenBack },
  { from: 'accepted',     act: 'refer',           by: 'office',    to: 'in-committee', under: basis.inCommittee },
  { from: 'accepted',     act: 'list',            by: 'presidium', to: 'listed',       under: basis.inTime },
  dayPasses('accepted'),
  { from: 'hearing',      act: 'decide-as-organ', by: 'submitter', to: 'adopted',      under: basis.askedBefore },
  dayPasses('hearing'),
  { from: 'in-committee', act: 'examine',         by: 'committee', to: 'accepted',     under: basis.inCommittee },
  dayPasses('in-committee'),
  { from: 'listed',       act: 'deliberate',      by: 'presidium', to: 'deliberated',  under: basis.notWithoutTalk },
  { from: 'listed',       act: 'adopt-unspoken',  by: 'presidium', to: 'unspoken',     under: basis.notWithoutTalk },
  dayPasses('listed'),
  { from: 'deliberated',  act: 'adopt',           by: 'presidium', to: 'adopted',      under: carried },
  { from: 'deliberated',  act: 'reject',          by: 'presidium', to: 'rejected',     under: carried },
  { from: 'deliberated',  act: 'leave-undecided', by: 'presidium', to: 'undecided',    under: basis.notTalkedOver },
  dayPasses('deliberated'),
  { from: 'undecided',    act: 'put-again',       by: 'presidium', to: 'listed',       under: basis.notTalkedOver },
  { from: 'undecided',    act: 'press',           by: 'presidium', to: 'hearing',      under: basis.notTalkedOver },
  { from: 'undecided',    act: 'give-back',       by: 'presidium', to: 'returned',     under: basis.notTalkedOver },
  { from: 'unspoken',     act: 'explain',         by: 'presidium', to: 'adopted',      under: basis.notWithoutTalk },
  { from: 'unspoken',     act: 'annul',           by: 'presidium', to: 'listed',       under: basis.notWithoutTalk },
  { from: 'adopted',      act: 'publish',         by: 'office',    to: 'following',    under: basis.madePublic },
  { from: 'following',    act: 'conclude',        by: 'presidium', to: 'concluded',    under: basis.carriedOut },
]

const thatDay = { count: 0, unit: 'day' } as const
const deal = { zh: '处理到期未决的事项', en: 'deal with what was not decided in time' }

// prettier-ignore
const duties: readonly Owed[] = [
  { state: 'draft',        owes: 'submitter', act: 'submit',          within: { count: 3, unit: 'month' },               since: 'entered',     under: basis.lying },
  { state: 'submitted',    owes: 'office',    act: 'accept',          within: { setting: 'decisions.accept-within' },    since: 'entered',     under: basis.examined, called: { zh: '受理或者退回', en: 'take in or return' } },
  { state: 'returned',     owes: 'submitter', act: 'submit',          within: { setting: 'decisions.resubmit-within' },  since: 'entered',     under: basis.examined, called: { zh: '补正后重新提请，或者撤回', en: 'bring it again, or take it back' } },
  { state: 'accepted',     owes: 'presidium', act: 'list',            within: thatDay,                                   since: 'decide-by',   under: basis.inTime },
  { state: 'hearing',      owes: 'submitter', act: 'decide-as-organ', within: thatDay,                                   since: 'decide-by',   under: basis.inTime, called: { zh: '听取意见后作出决定', en: 'decide, having heard the deputies' } },
  { state: 'in-committee', owes: 'committee', act: 'examine',         within: thatDay,                                   since: 'examine-by',  under: basis.inCommittee },
  { state: 'listed',       owes: 'presidium', act: 'deliberate',      within: thatDay,                                   since: 'meets-on',    under: basis.notWithoutTalk },
  { state: 'deliberated',  owes: 'presidium', act: 'adopt',           within: thatDay,                                   since: 'decide-by',   under: basis.notTalkedOver, called: { zh: '作出决定，录入结果', en: 'decide, and enter the result' } },
  { state: 'undecided',    owes: 'presidium', act: 'put-again',       within: { setting: 'decisions.undecided-within' }, since: 'entered',     under: basis.notTalkedOver, called: deal },
  { state: 'unspoken',     owes: 'presidium', act: 'explain',         within: { setting: 'decisions.unspoken-within' },  since: 'entered',     under: basis.notWithoutTalk },
  { state: 'adopted',      owes: 'office',    act: 'publish',         within: { setting: 'decisions.publish-within' },   since: 'entered',     under: basis.madePublic },
  { state: 'following',    owes: 'presidium', act: 'conclude',        within: { setting: 'decisions.conclude-within' },  since: 'last-clause', under: basis.carriedOut },
]

/** The whole life of a major matter (重大事项): asked before, decided in time, followed after. */
export const majorMatterLife: Life = {
  kind: 'major-matter',
  name: { zh: '重大事项', en: 'major matter' },
  initial: 'draft',
  states,
  acts,
  parties,
  steps,
  duties,
  days: { 'decide-by': [], 'examine-by': [], 'meets-on': [], 'last-clause': [] },
}

/** Every life of the room. */
export const decisionLives: readonly Life[] = [majorMatterLife, groupStudyLife, ...followingLives]
