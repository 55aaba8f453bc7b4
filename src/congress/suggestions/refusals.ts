import type { Catalogue } from '../../platform/http/sentences.ts'
import { gateSentences } from './gate/refusals.ts'
import { handingOverSentences } from './handing-over/refusals.ts'
import { handlingSentences } from './handling/refusals.ts'
import { judgingSentences } from './judging/refusals.ts'
import { similarSentences } from './similar/refusals.ts'
import { supervisingSentences } from './supervising/refusals.ts'
import { writingSentences } from './writing/refusals.ts'

/** Why a suggestion's act was refused, in the reader's words. */
export const suggestionSentences: Catalogue = {
  ...writingSentences,
  ...gateSentences,
  ...handingOverSentences,
  ...handlingSentences,
  ...judgingSentences,
  ...similarSentences,
  ...supervisingSentences,
  'reason-missing': () => ({ zh: '请写明理由。', en: 'Give the reason.' }),
  'promise-missing': ({ resultClass }) => ({
    zh: `${resultClass} 类答复须列出承诺事项和完成日期。`,
    en: `A class ${resultClass} reply lists what is promised, and by when.`,
  }),
  'promise-in-the-past': ({ dueOn }) => ({
    zh: `承诺的完成日期 ${dueOn} 不能早于明天。`,
    en: `${dueOn} is not a day to come; a promise needs one.`,
  }),
  'organs-missing': () => ({
    zh: '有承办单位不在名录中，请先确认新增。',
    en: 'Some organs are not in the list; confirm adding them.',
  }),
}
