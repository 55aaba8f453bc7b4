import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why an act of this part was refused, in the reader's words. */
export const supervisingSentences: Catalogue = {
  'not-under-way': () => ({
    zh: '没有交办的和已经办结的建议，不能列为重点督办件。',
    en: 'What has not been handed over, or has ended, is no key suggestion.',
  }),
  'key-already': () => ({ zh: '这件建议已经是重点督办件。', en: 'It is a key suggestion already.' }),
  'key-days-wrong': ({ fromOn, toOn }) => ({
    zh: `督办起止日期（${fromOn} 至 ${toOn}）不对：止日应在起日和今天以后。`,
    en: `From ${fromOn} to ${toOn}: the last day lies after the first and after today.`,
  }),
  'not-key': () => ({ zh: '这件建议现在不是重点督办件。', en: 'It is not a key suggestion now.' }),
  'letter-of-another': () => ({
    zh: '函件由收函单位签收。',
    en: 'Whoever the letter is addressed to signs for it.',
  }),
}
