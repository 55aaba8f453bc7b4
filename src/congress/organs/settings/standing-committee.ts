import { practice } from '../../../law/article.ts'
import { OrganicLaw } from '../../../law/organic-law.ts'
import { BudgetLaw } from '../../../law/other-laws.ts'
import { days, months } from '../../../law/period.ts'
import { SupervisionLaw } from '../../../law/supervision-law.ts'
import { settingRules } from './kinds.ts'

const levels = ['county', 'city', 'province'] as const
const ownRule = practice('由常委会议事规则规定', 'left to the standing committee’s rules of procedure')
const appointing = practice('由任免办法规定', 'left to the rules on appointments')

/** 常委会会议、任免、宣誓、监督. A township has none of it but the oath. */
export const committeeSettings = settingRules({
  'standing-committee.meets-every': {
    kind: 'period',
    name: { zh: '常委会会议间隔', en: 'Meetings of the standing committee, every' },
    default: months(2),
    bounds: { atMost: months(2), under: OrganicLaw('51.1') },
    levels,
    under: OrganicLaw('51.1'),
  },
  'standing-committee.notice-before': {
    kind: 'period',
    name: { zh: '常委会会议通知提前', en: 'Notice of a committee meeting' },
    default: days(7),
    levels,
    under: ownRule,
  },
  'standing-committee.motions-before': {
    kind: 'period',
    name: { zh: '议案送交常委会提前', en: 'Motions to the standing committee, before its meeting' },
    default: days(10),
    levels,
    under: ownRule,
  },
  'appointments.papers-before': {
    kind: 'period',
    name: { zh: '任免材料报送提前', en: 'Papers for an appointment, before the meeting' },
    default: days(10),
    levels,
    under: appointing,
  },
  'appointments.exam-required': {
    kind: 'flag',
    name: { zh: '任前须通过法律知识考试', en: 'A law examination precedes appointment' },
    default: false,
    levels,
    under: appointing,
  },
  'appointments.most-refusals': {
    kind: 'count',
    name: { zh: '同一人选未获通过几次后本届不再提名', en: 'Refusals after which a person is not proposed again' },
    default: 2,
    counted: { zh: '次', en: 'times' },
    levels,
    under: appointing,
  },
  'oaths.organiser': {
    kind: 'choice',
    name: { zh: '宪法宣誓由谁组织', en: 'Who organises the constitutional oath' },
    default: 'electing-body',
    choices: [
      {
        value: 'electing-body',
        name: {
          zh: '选举的由主席团，任命的由主任会议',
          en: 'presidium for the elected, chairpersons for the appointed',
        },
      },
      { value: 'own-organ', name: { zh: '法院、检察院等自行组织', en: 'courts and procuratorates their own' } },
    ],
    under: practice('宣誓组织办法由省级常委会规定', 'how oaths are organised is the province’s to set'),
  },
  'supervision.comment-before': {
    kind: 'period',
    name: { zh: '专项工作报告送征求意见提前', en: 'Work report out for comment, before the meeting' },
    default: days(20),
    bounds: { atLeast: days(20), under: SupervisionLaw('15.1') },
    levels,
    under: SupervisionLaw('15.1'),
  },
  'supervision.delivered-before': {
    kind: 'period',
    name: { zh: '专项工作报告送交常委会提前', en: 'Work report delivered, before the meeting' },
    default: days(10),
    bounds: { atLeast: days(10), under: SupervisionLaw('15.1') },
    levels,
    under: SupervisionLaw('15.1'),
  },
  'supervision.to-members-before': {
    kind: 'period',
    name: { zh: '专项工作报告发给组成人员提前', en: 'Work report to members, before the meeting' },
    default: days(7),
    bounds: { atLeast: days(7), under: SupervisionLaw('15.2') },
    levels,
    under: SupervisionLaw('15.2'),
  },
  'supervision.transmit-opinions-within': {
    kind: 'period',
    name: { zh: '审议意见转交期限', en: 'Passing on deliberation opinions' },
    default: days(10),
    levels,
    under: practice('监督法未规定转交期限', 'the Supervision Law sets no period'),
  },
  'supervision.feedback-within': {
    kind: 'period',
    name: { zh: '审议意见研究处理情况报告期限', en: 'Report on how opinions were handled' },
    default: months(3),
    levels,
    under: practice('监督法未规定报告期限，一般三个月', 'the Supervision Law sets no period; generally three months'),
  },
  'supervision.rectification-within': {
    kind: 'period',
    name: { zh: '审计查出问题整改情况报告期限', en: 'Report on rectification after the audit' },
    default: months(6),
    bounds: { atMost: months(6), under: SupervisionLaw('27.2') },
    levels,
    under: SupervisionLaw('27.2'),
  },
  'budget.preview-before': {
    kind: 'period',
    name: { zh: '预算草案初步审查提前', en: 'Preliminary review of the draft budget, before the session' },
    default: days(30),
    bounds: { atLeast: days(30), under: BudgetLaw('44') },
    levels,
    under: BudgetLaw('44'),
  },
  'inspections.notice-before': {
    kind: 'period',
    name: { zh: '执法检查通知提前', en: 'Notice of an inspection' },
    default: days(10),
    levels,
    under: practice('执法检查提前通知被检查机关', 'the organ inspected is told beforehand'),
  },
})
