import { practice } from '../../../law/article.ts'
import { days, months, workdays } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

/** 重大事项. */
export const decisionSettings = settingRules({
  'decisions.accept-within': {
    kind: 'period',
    name: { zh: '受理或者退回重大事项的期限', en: 'Taking in or returning a major matter' },
    default: workdays(5),
    under: practice('五个工作日内受理或者退回', 'taken in or returned within five working days'),
  },
  'decisions.resubmit-within': {
    kind: 'period',
    name: { zh: '补正后重新提请的期限', en: 'Bringing a returned matter again' },
    default: workdays(10),
    under: practice('退回后十个工作日内补正', 'mended within ten working days'),
  },
  'decisions.decide-within': {
    kind: 'period',
    name: { zh: '受理后作出决定的期限', en: 'Deciding a major matter' },
    default: months(3),
    under: practice('受理后三个月内作出决定', 'decided within three months of being taken in'),
  },
  'decisions.undecided-within': {
    kind: 'period',
    name: { zh: '处理议而未决事项的期限', en: 'Dealing with what was not decided in time' },
    default: workdays(10),
    under: practice(
      '到期未决的，十个工作日内处理',
      'what was not decided in time is dealt with within ten working days',
    ),
  },
  'decisions.unspoken-within': {
    kind: 'period',
    name: { zh: '补充审议的期限', en: 'Talking over what was decided without talk' },
    default: workdays(10),
    under: practice('决而未议的，十个工作日内补充审议或者撤销', 'explained or annulled within ten working days'),
  },
  'decisions.publish-within': {
    kind: 'period',
    name: { zh: '公布决议决定的期限', en: 'Publishing a resolution' },
    default: workdays(7),
    under: practice('通过后七个工作日内公布', 'published within seven working days'),
  },
  'decisions.conclude-within': {
    kind: 'period',
    name: { zh: '全部条款到期后报告落实结果的期限', en: 'Concluding after the last clause' },
    default: months(2),
    under: practice(
      '最后一条到期后，向下一次会议报告',
      'after the last clause’s day the next meeting hears the result',
    ),
  },
  'decisions.form-open-for': {
    kind: 'period',
    name: { zh: '事前征求意见的最短时间', en: 'Shortest time a prior opinion form is open' },
    default: days(15),
    under: practice('征求意见一般十五日至三十日', 'a form is open for fifteen to thirty days as a rule'),
  },
  'decisions.follow-answer-within': {
    kind: 'period',
    name: { zh: '代表答复是否参加跟踪的期限', en: 'Answering an invitation to follow' },
    default: workdays(5),
    under: practice('五个工作日内答复', 'answered within five working days'),
  },
  'decisions.check-every': {
    kind: 'period',
    name: { zh: '跟踪代表多久检查一次', en: 'How often followers look at it' },
    default: months(2),
    under: practice('每两个月到现场检查一次', 'followers look at it every two months'),
  },
  'decisions.screen-within': {
    kind: 'period',
    name: { zh: '核对群众提问的期限', en: 'Looking at a question of the public' },
    default: workdays(3),
    under: practice('三个工作日内公开或者说明原因', 'published or turned down within three working days'),
  },
  'decisions.answer-within': {
    kind: 'period',
    name: { zh: '答复代表和群众询问的期限', en: 'Answering a question on a decision' },
    default: workdays(10),
    under: practice('十个工作日内公开答复', 'answered in public within ten working days'),
  },
})
