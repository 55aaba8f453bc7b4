import { daysSaid, joined, type Catalogue } from '../../platform/http/sentences.ts'
import { askingSentences } from './asking/refusals.ts'
import { catalogueSentences } from './catalogue/refusals.ts'
import { decidingSentences } from './deciding/refusals.ts'
import { deliberatingSentences } from './deliberating/refusals.ts'
import { followingSentences } from './following/refusals.ts'
import { publishingSentences } from './publishing/refusals.ts'
import { submittingSentences } from './submitting/refusals.ts'

/** Why an act on a major matter was refused, in the reader's words. */
export const decisionSentences: Catalogue = daysSaid(
  joined(
    catalogueSentences,
    submittingSentences,
    askingSentences,
    decidingSentences,
    publishingSentences,
    deliberatingSentences,
    followingSentences,
  ),
)
