import { entriesIn, type Together } from '../../docket/pages/index.tsx'
import type { SuggestionPage } from '../contract.ts'
import { suggestionLife } from '../life.ts'
import { actSays } from './act-says.ts'

const assign = suggestionLife.acts['assign']?.name ?? actSays.assignTo
const decline = suggestionLife.acts['decline']?.name ?? actSays.whyDecline

/** Acts that are decided between in one form, whose ruling is the first act that is open. */
export const together: Together = {
  'accepted.assign': { key: 'assign', name: assign },
  'accepted.assign-separately': { key: 'assign', name: assign },
  'declined.assign': { key: 'assign', name: assign },
  'declined.assign-separately': { key: 'assign', name: assign },
  'assigned.decline': { key: 'decline', name: decline },
  'assigned.dispute': { key: 'decline', name: decline },
  'replied.accept': { key: 'rate', name: actSays.rate },
  'replied.follow': { key: 'rate', name: actSays.rate },
  'replied.rework': { key: 'rate', name: actSays.rate },
  'replied.rework-separately': { key: 'rate', name: actSays.rate },
  'replied.escalate': { key: 'rate', name: actSays.rate },
  'following.settle': { key: 'settle', name: actSays.settleTitle },
  'following.rework': { key: 'settle', name: actSays.settleTitle },
}

/** A congress that reads papers once has no first reading; one that reads them twice does not assign what is unread. */
const elsewhere: Readonly<Record<string, string | undefined>> = {
  review: 'one-reading-only',
  assign: 'first-reading-missing',
}

const isDoneHere = ({ act, ruling }: SuggestionPage['offers'][number]): boolean =>
  ruling.permitted || ruling.because !== elsewhere[act]

/** The paper with the acts that are done in this congress. */
export const asDoneHere = <Paper extends Pick<SuggestionPage, 'offers'>>(paper: Paper): Paper => ({
  ...paper,
  offers: paper.offers.filter(isDoneHere),
})

export const entriesOf = (paper: Pick<SuggestionPage, 'state' | 'offers' | 'duties'>) =>
  entriesIn(asDoneHere(paper), together)
