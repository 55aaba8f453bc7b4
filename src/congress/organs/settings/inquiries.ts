import { practice } from '../../../law/article.ts'
import { workdays } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

/** 代表询问: no statute fixes days between sessions; these are the house's own proposal. */
export const inquirySettings = settingRules({
  'inquiries.answer-within': {
    kind: 'period',
    name: { zh: '答复代表询问的期限', en: 'Answering a deputy’s inquiry' },
    default: workdays(10),
    under: practice('有关单位十个工作日内答复代表询问', 'an inquiry is answered within ten working days'),
  },
  'inquiries.reassign-within': {
    kind: 'period',
    name: { zh: '退回的询问转交的期限', en: 'Reassigning an inquiry that was sent back' },
    default: workdays(2),
    under: practice('退回的询问两个工作日内转交', 'what was sent back is reassigned within two working days'),
  },
  'inquiries.rate-within': {
    kind: 'period',
    name: { zh: '代表评价或者追问的期限', en: 'Rating an answer, or asking again' },
    default: workdays(10),
    under: practice('答复后十个工作日内评价或者追问', 'an answer is rated, or asked about, within ten working days'),
  },
  'inquiries.presidium-within': {
    kind: 'period',
    name: { zh: '主席团处理逾期询问的期限', en: 'The presidium’s act on an unanswered inquiry' },
    default: workdays(5),
    under: practice('主席团五个工作日内督促、约见或者终结', 'the presidium acts within five working days'),
  },
  'inquiries.follow-ups-at-most': {
    kind: 'count',
    name: { zh: '一件询问最多追问几次', en: 'Follow-ups to one inquiry' },
    default: 3,
    counted: { zh: '次', en: 'times' },
    under: practice('一件询问最多追问三次', 'an inquiry is asked again three times at most'),
  },
})
