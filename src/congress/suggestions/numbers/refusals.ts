import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why a list was refused, in the reader's words. */
export const numbersSentences: Catalogue = {
  'ratings-only-as-sums': () => ({
    zh: '代表的评价只提供汇总数，不能按评价查看单件。',
    en: 'What deputies thought is told as sums only; papers cannot be listed by it.',
  }),
}
