import { practice } from '../../../law/article.ts'
import { months, workdays } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

/** 聘请代表专题视察: the periods are the house's own proposal, but for the answer, which local measures fix. */
export const inspectionSettings = settingRules({
  'inspections.prepare-within': {
    kind: 'period',
    name: { zh: '专题视察选题后印发方案的期限', en: 'Plan of an invited inspection, once its topic is chosen' },
    default: workdays(15),
    under: practice('选题后十五个工作日内印发视察方案', 'the plan is out within fifteen working days of the topic'),
  },
  'inspections.reply-within': {
    kind: 'period',
    name: { zh: '受聘代表答复聘请的期限', en: 'Answering an invitation to inspect' },
    default: workdays(5),
    under: practice('受聘代表五个工作日内答复', 'an invitation is answered within five working days'),
  },
  'inspections.observe-within': {
    kind: 'period',
    name: { zh: '视察后提交视察记录的期限', en: 'Notes of what was seen, after the visit' },
    default: workdays(3),
    under: practice('视察后三个工作日内提交记录', 'what was seen is written down within three working days'),
  },
  'inspections.opinion-within': {
    kind: 'period',
    name: { zh: '视察后形成视察意见稿的期限', en: 'Draft of the opinion, after the visit' },
    default: workdays(10),
    under: practice('视察后十个工作日内形成视察意见', 'the opinion is drafted within ten working days'),
  },
  'inspections.confirm-within': {
    kind: 'period',
    name: { zh: '成员确认视察意见的期限', en: 'Members’ confirmation of the opinion' },
    default: workdays(3),
    under: practice(
      '成员三个工作日内确认，逾期未提不同意见的视为同意',
      'members confirm within three working days; silence is consent',
    ),
  },
  'inspections.hand-over-within': {
    kind: 'period',
    name: { zh: '转交视察意见的期限', en: 'Handing the opinion to the organ' },
    default: workdays(5),
    under: practice('视察意见送成员确认后五个工作日内转交', 'the opinion is handed over within five working days'),
  },
  'inspections.answer-within': {
    kind: 'period',
    name: { zh: '有关机关答复视察意见的期限', en: 'Answering the opinion of an inspection' },
    default: months(3),
    under: practice(
      '代表法要求及时反馈；浙江、山东规定三个月，重庆规定一个月',
      'the law says in time; Zhejiang and Shandong say three months, Chongqing one',
    ),
  },
  'inspections.judge-within': {
    kind: 'period',
    name: { zh: '评价答复的期限', en: 'Judging the answer' },
    default: workdays(10),
    under: practice('收到答复后十个工作日内评价', 'the answer is judged within ten working days'),
  },
  'inspections.presidium-within': {
    kind: 'period',
    name: { zh: '主席团处理不满意答复的期限', en: 'The presidium’s act on an answer found wanting' },
    default: workdays(10),
    under: practice('主席团十个工作日内督办或者终结', 'the presidium acts within ten working days'),
  },
})
