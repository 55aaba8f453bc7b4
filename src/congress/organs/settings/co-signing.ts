import { practice } from '../../../law/article.ts'
import { days } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

const gathering = practice('联名代表应当知晓内容并确认', 'whoever co-signs has read the paper and says so herself')

/** 联名. */
export const coSigningSettings = settingRules({
  'co-signing.answer-within': {
    kind: 'period',
    name: { zh: '联名邀请的答复期限', en: 'Answering an invitation to co-sign' },
    default: days(5),
    under: gathering,
  },
  'co-signing.after-cut-off': {
    kind: 'choice',
    name: { zh: '截止时间以后的联名', en: 'Names after the cut-off' },
    default: 'closed',
    choices: [
      { value: 'closed', name: { zh: '不再接受', en: 'no longer taken' } },
      { value: 'until-submitted', name: { zh: '提交以前仍可联名', en: 'taken until the paper is handed in' } },
    ],
    under: practice('联名的截止时间由主席团规定', 'the presidium sets the last day for names'),
  },
})
