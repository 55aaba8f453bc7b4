import { DeputiesLaw } from '../../law/deputies-law.ts'
import { OrganicLaw } from '../../law/organic-law.ts'
import type { Life, Owed, Step } from '../docket/words.ts'
import * as basis from './bases.ts'
import { acts, parties, states } from './life-words.ts'

const decide = { zh: '决定是否列入议程', en: 'decide on the agenda' }
const settle = { zh: '决定如何处理', en: 'decide what becomes of it' }
const moving = OrganicLaw('22.2')
const agenda = DeputiesLaw('15')

/** While the presidium has not decided, it may decide and the movers may take their motion or their names back. */
// prettier-ignore
const undecided = (from: string): Step[] => [
  { from, act: 'list',           by: 'presidium', to: 'listed',       under: agenda },
  { from, act: 'commit',         by: 'presidium', to: 'in-committee', under: basis.committed },
  { from, act: 'carry-over',     by: 'presidium', to: 'carried-over', under: basis.carriedOver },
  { from, act: 'convert',        by: 'presidium', to: 'converted',    under: basis.converted },
  ...namesBack(from),
]

// prettier-ignore
const namesBack = (from: string): Step[] => [
  { from, act: 'withdraw',       by: 'lead-deputy',    to: 'withdrawn',    under: basis.takenBack },
  { from, act: 'take-name-back', by: 'signatory', to: from,           under: basis.nameTakenBack },
  { from, act: 'lapse',          by: 'signatory', to: 'lapsed',       under: basis.nameTakenBack },
]

// prettier-ignore
const steps: readonly Step[] = [
  { from: 'draft',            act: 'submit',            by: 'lead-deputy',    to: 'submitted',        under: moving },
  { from: 'draft',            act: 'turn-late',         by: 'lead-deputy',    to: 'converted',        under: basis.afterCutOff },
  { from: 'draft',            act: 'withdraw',          by: 'lead-deputy',    to: 'withdrawn',        under: basis.takenBack },
  ...undecided('submitted'),
  { from: 'submitted',        act: 'refer',             by: 'presidium', to: 'referred',         under: agenda },
  { from: 'referred',         act: 'advise',            by: 'committee', to: 'advised',          under: DeputiesLaw('50') },
  ...namesBack('referred'),
  ...undecided('advised'),
  { from: 'listed',           act: 'adopt',             by: 'presidium', to: 'adopted',          under: OrganicLaw('25') },
  { from: 'listed',           act: 'adopt-and-charge',  by: 'presidium', to: 'executing',        under: OrganicLaw('25') },
  { from: 'listed',           act: 'reject',            by: 'presidium', to: 'rejected',         under: OrganicLaw('25') },
  { from: 'listed',           act: 'carry-over',        by: 'presidium', to: 'carried-over',     under: basis.carriedOver },
  { from: 'listed',           act: 'ask-withdrawal',    by: 'lead-deputy',    to: 'withdrawal-asked', under: OrganicLaw('22.3') },
  { from: 'withdrawal-asked', act: 'consent',           by: 'presidium', to: 'withdrawn',        under: OrganicLaw('22.3') },
  { from: 'withdrawal-asked', act: 'refuse-withdrawal', by: 'presidium', to: 'listed',           under: OrganicLaw('22.3') },
  { from: 'in-committee',     act: 'report',            by: 'committee', to: 'reported',         under: DeputiesLaw('50') },
  { from: 'in-committee',     act: 'withdraw',          by: 'lead-deputy',    to: 'withdrawn',        under: basis.takenBack },
  { from: 'reported',         act: 'charge',            by: 'presidium', to: 'executing',        under: basis.heard },
  { from: 'reported',         act: 'conclude',          by: 'presidium', to: 'concluded',        under: basis.heard },
  { from: 'reported',         act: 'carry-over',        by: 'presidium', to: 'carried-over',     under: basis.carriedOver },
  { from: 'reported',         act: 'send-back',         by: 'presidium', to: 'in-committee',     under: basis.heard },
  { from: 'executing',        act: 'deliver',           by: 'executor',  to: 'delivered',        under: basis.executed },
  { from: 'redoing',          act: 'deliver',           by: 'executor',  to: 'delivered',        under: basis.redone },
  { from: 'delivered',        act: 'conclude',          by: 'presidium', to: 'concluded',        under: basis.concluded },
  { from: 'delivered',        act: 'redo',              by: 'presidium', to: 'redoing',          under: basis.redone },
  { from: 'carried-over',     act: 'take-up',           by: 'presidium', to: 'submitted',        under: basis.carriedOver },
  { from: 'carried-over',     act: 'withdraw',          by: 'lead-deputy',    to: 'withdrawn',        under: basis.takenBack },
]

const thatDay = { count: 0, unit: 'day' } as const

// prettier-ignore
const duties: readonly Owed[] = [
  { state: 'draft',            owes: 'lead-deputy',    act: 'submit',   within: { count: 3, unit: 'month' },                    since: 'entered',       under: basis.lying },
  { state: 'submitted',        owes: 'presidium', act: 'list',     within: thatDay, since: 'session-close', under: agenda, called: decide },
  { state: 'referred',         owes: 'committee', act: 'advise',   within: thatDay, since: 'opinion-by',    under: agenda },
  { state: 'advised',          owes: 'presidium', act: 'list',     within: thatDay, since: 'session-close', under: agenda, called: decide },
  { state: 'listed',           owes: 'presidium', act: 'adopt',    within: thatDay, since: 'session-close', under: OrganicLaw('25'), called: { zh: '交付表决，录入结果', en: 'put it to the vote' } },
  { state: 'withdrawal-asked', owes: 'presidium', act: 'consent',  within: thatDay, since: 'session-close', under: OrganicLaw('22.3'), called: { zh: '决定是否同意撤回', en: 'decide on the withdrawal' } },
  { state: 'in-committee',     owes: 'committee', act: 'report',   within: { setting: 'motions.committee-report-within' }, since: 'committed',     under: basis.committed },
  { state: 'reported',         owes: 'presidium', act: 'conclude', within: { setting: 'motions.decide-report-within' },    since: 'entered',       under: basis.heard, called: settle },
  { state: 'executing',        owes: 'executor',  act: 'deliver',  within: { setting: 'motions.execute-within' },          since: 'entered',       under: basis.executed },
  { state: 'redoing',          owes: 'executor',  act: 'deliver',  within: { setting: 'motions.redo-within' },             since: 'entered',       under: basis.redone },
  { state: 'delivered',        owes: 'presidium', act: 'conclude', within: { setting: 'motions.decide-report-within' },    since: 'entered',       under: basis.concluded, called: settle },
  { state: 'carried-over',     owes: 'presidium', act: 'take-up',  within: thatDay, since: 'next-session',  under: basis.carriedOver },
]

/** The whole life of a motion (议案). */
export const motionLife: Life = {
  kind: 'motion',
  name: { zh: '议案', en: 'motion' },
  initial: 'draft',
  states,
  acts,
  parties,
  steps,
  duties,
  days: { 'session-close': [], 'opinion-by': [], committed: [], 'next-session': [] },
}
