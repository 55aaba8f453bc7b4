import { practice } from '../../../law/article.ts'
import { workdays } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

/** 社情民意月报. */
export const digestSettings = settingRules({
  'opinions.digest-within': {
    kind: 'period',
    name: { zh: '月末以后整理社情民意月报的期限', en: 'Making the monthly digest, after the month' },
    default: workdays(5),
    under: practice('月末后五个工作日内整理', 'made within five working days of the month’s end'),
  },
  'opinions.digest-check-within': {
    kind: 'period',
    name: { zh: '审核、报送月报的期限', en: 'Checking, and sending, the monthly digest' },
    default: workdays(3),
    under: practice('三个工作日内审核、报送', 'checked and sent within three working days'),
  },
  'opinions.digest-public': {
    kind: 'flag',
    name: { zh: '月报向社会公开', en: 'The monthly digest is published' },
    default: false,
    under: practice('月报是否公开由本级决定', 'each congress decides whether its digest is published'),
  },
})
