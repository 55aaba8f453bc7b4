import { joined, reasonMissing, type Catalogue } from '../../platform/http/sentences.ts'
import { gateSentences } from './gate/refusals.ts'
import { handingOverSentences } from './handing-over/refusals.ts'
import { handlingSentences } from './handling/refusals.ts'
import { judgingSentences } from './judging/refusals.ts'
import { numbersSentences } from './numbers/refusals.ts'
import { similarSentences } from './similar/refusals.ts'
import { supervisingSentences } from './supervising/refusals.ts'
import { writingSentences } from './writing/refusals.ts'

const own: Catalogue = {
  'reason-missing': reasonMissing,
  'organs-missing': () => ({
    zh: '有承办单位不在名录中，请先确认新增。',
    en: 'Some organs are not in the list; confirm adding them.',
  }),
}

/** Why a suggestion's act was refused, in the reader's words. */
export const suggestionSentences: Catalogue = joined(
  writingSentences,
  gateSentences,
  handingOverSentences,
  handlingSentences,
  judgingSentences,
  numbersSentences,
  similarSentences,
  supervisingSentences,
  own,
)
