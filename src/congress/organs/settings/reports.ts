import { months, workdays } from '../../../law/period.ts'
import { practice } from '../../../law/article.ts'
import { settingRules } from './kinds.ts'

/** 向代表报告工作: no statute fixes days; these are the house's own proposal. */
export const reportSettings = settingRules({
  'reports.answer-within': {
    kind: 'period',
    name: { zh: '答复代表就报告所提问题的期限', en: 'Answering a question on a report' },
    default: workdays(10),
    under: practice('十个工作日内答复代表就报告所提问题', 'a question on a report is answered within ten working days'),
  },
  'reports.thank-within': {
    kind: 'period',
    name: { zh: '回应代表所提支持的期限', en: 'Answering an offer of help' },
    default: workdays(5),
    under: practice('五个工作日内回应代表愿意提供的支持', 'an offer of help is answered within five working days'),
  },
  'reports.close-within': {
    kind: 'period',
    name: { zh: '报告送出后答疑的时间', en: 'How long a report stays open to questions' },
    default: months(1),
    under: practice('报告送出后一个月内答疑', 'a report is open to questions for a month'),
  },
})
