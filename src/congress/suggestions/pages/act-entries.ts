import { entriesIn, type Together } from '../../docket/pages/index.tsx'
import type { SuggestionPage } from '../contract.ts'
import { actSays } from './act-says.ts'

/** Rating and settling each decide between acts: one form, whose ruling is the first act that is open. */
export const together: Together = {
  'replied.accept': { key: 'rate', name: actSays.rate },
  'replied.follow': { key: 'rate', name: actSays.rate },
  'replied.rework': { key: 'rate', name: actSays.rate },
  'replied.rework-separately': { key: 'rate', name: actSays.rate },
  'replied.escalate': { key: 'rate', name: actSays.rate },
  'following.settle': { key: 'settle', name: actSays.settleTitle },
  'following.rework': { key: 'settle', name: actSays.settleTitle },
}

export const entriesOf = (paper: Pick<SuggestionPage, 'state' | 'offers' | 'duties'>) => entriesIn(paper, together)
