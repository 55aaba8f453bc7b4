import { practice } from '../../../law/article.ts'
import { PetitionRegulation } from '../../../law/other-laws.ts'
import { days, months, workdays } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

/** 群众意见: no statute fixes most of these days; they are the house's own proposal, each congress its own. */
export const opinionSettings = settingRules({
  'opinions.look-within': {
    kind: 'period',
    name: { zh: '查看群众意见并交办的期限', en: 'Looking at an opinion and passing it on' },
    default: workdays(2),
    under: practice('收到后两个工作日内查看、交办', 'an opinion is looked at within two working days'),
  },
  'opinions.deputy-within': {
    kind: 'period',
    name: { zh: '代表、联络站答复或者交办的期限', en: 'A deputy’s or station’s answer, or handing on' },
    default: workdays(5),
    under: practice('代表、联络站五个工作日内答复或者交办', 'answered or handed on within five working days'),
  },
  'opinions.organ-within': {
    kind: 'period',
    name: { zh: '单位答复群众意见的期限', en: 'An organ’s answer to an opinion' },
    default: workdays(15),
    under: practice('单位十五个工作日内答复群众意见', 'an organ answers within fifteen working days'),
  },
  'opinions.urgent-within': {
    kind: 'period',
    name: { zh: '紧急情况的答复期限', en: 'The answer to what is urgent' },
    default: workdays(1),
    under: practice('紧急情况一个工作日内答复', 'what is urgent is answered within one working day'),
  },
  'opinions.reassign-within': {
    kind: 'period',
    name: { zh: '退回的群众意见转交的期限', en: 'Reassigning an opinion that was sent back' },
    default: workdays(2),
    under: practice('退回的两个工作日内转交', 'what was sent back is reassigned within two working days'),
  },
  'opinions.object-within': {
    kind: 'period',
    name: { zh: '单位转出、退回的期限', en: 'Passing on or sending back what is not one’s business' },
    default: workdays(5),
    under: practice(
      '参照信访工作条例，不属本单位职责的五个工作日内提出',
      'after the rules on letters and visits: said within five working days',
    ),
  },
  'opinions.tell-within': {
    kind: 'period',
    name: { zh: '把答复告知本人的期限', en: 'Telling the person the answer' },
    default: workdays(3),
    under: practice('答复后三个工作日内告知本人', 'told within three working days of the answer'),
  },
  'opinions.refer-within': {
    kind: 'period',
    name: { zh: '告知去向、不予受理理由的期限', en: 'Telling where a matter belongs, or why it is not accepted' },
    default: days(15),
    bounds: { atMost: days(15), under: PetitionRegulation('23') },
    under: PetitionRegulation('23'),
  },
  'opinions.rate-within': {
    kind: 'period',
    name: { zh: '群众评价的期限，到期自行办结', en: 'Rating by whoever said it; in silence it ends' },
    default: days(15),
    under: practice('告知后十五日内评价', 'rated within fifteen days of being told'),
  },
  'opinions.presidium-within': {
    kind: 'period',
    name: { zh: '主席团处理不满意件的期限', en: 'The presidium’s act on what was rated twice as not satisfying' },
    default: workdays(5),
    under: practice('主席团五个工作日内督促或者终结', 'the presidium acts within five working days'),
  },
  'opinions.keep-person': {
    kind: 'period',
    name: { zh: '办结后姓名、电话保留多久', en: 'How long name and telephone are kept after the end' },
    default: months(6),
    under: practice('办结六个月后删除个人信息', 'personal data is erased six months after the end'),
  },
  'opinions.unlooked-at-most': {
    kind: 'count',
    name: { zh: '网页意见最多积压多少件', en: 'Opinions from the web page waiting to be looked at' },
    default: 500,
    counted: { zh: '件', en: 'opinions' },
    under: practice('积压过多时请群众打电话或者到联络站', 'beyond it people are asked to call or come'),
  },
})
