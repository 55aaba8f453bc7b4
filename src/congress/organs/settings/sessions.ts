import { practice } from '../../../law/article.ts'
import { days, months } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

const ownRule = practice('由本级人大议事规则规定', 'left to the congress’s own rules of procedure')
const members = { zh: '人', en: 'persons' }

/** 议案、质询、会议、主席团. */
export const sessionSettings = settingRules({
  'motions.deadline-source': {
    kind: 'choice',
    name: { zh: '议案截止时间由谁决定', en: 'Who sets the deadline for motions' },
    default: 'presidium',
    choices: [
      { value: 'presidium', name: { zh: '主席团第一次会议', en: 'the presidium’s first meeting' } },
      { value: 'own-rules', name: { zh: '本级议事规则', en: 'the congress’s rules of procedure' } },
    ],
    under: ownRule,
  },
  'motions.unlisted-becomes': {
    kind: 'choice',
    name: { zh: '未列入议程的议案如何处理', en: 'What becomes of a motion not put on the agenda' },
    default: 'suggestion',
    choices: [
      { value: 'suggestion', name: { zh: '作为建议办理', en: 'handled as a suggestion' } },
      { value: 'committee', name: { zh: '交专门委员会闭会期间审议', en: 'sent to a committee between sessions' } },
    ],
    under: practice('主席团可以决定作为建议处理', 'the presidium may have it handled as a suggestion'),
  },
  'motions.after-cut-off': {
    kind: 'choice',
    name: { zh: '截止时间后提出的议案如何处理', en: 'What becomes of a motion after the cut-off' },
    default: 'suggestion',
    choices: [
      { value: 'suggestion', name: { zh: '可以转为建议', en: 'it may be turned into a suggestion' } },
      { value: 'refused', name: { zh: '不予受理', en: 'it is not taken' } },
    ],
    under: practice('截止时间后提出的，一般作为建议办理', 'what comes late is mostly handled as a suggestion'),
  },
  'motions.committee-report-within': {
    kind: 'period',
    name: {
      zh: '委员会提出议案审议结果报告的期限（自闭会之日起）',
      en: 'Committee’s report on a motion, from the close',
    },
    default: months(3),
    under: practice('闭会后三个月内提出审议结果报告', 'a committee reports within three months of the session'),
  },
  'motions.decide-report-within': {
    kind: 'period',
    name: { zh: '收到报告后作出处理决定的期限', en: 'Deciding on a report on a motion' },
    default: months(2),
    under: practice('常委会一般每两个月举行一次会议', 'a standing committee mostly meets every two months'),
  },
  'motions.execute-within': {
    kind: 'period',
    name: { zh: '执行机关报告议案办理结果的期限', en: 'Executing organ’s report on a motion' },
    default: months(3),
    under: practice('自交办之日起三个月内报告办理结果', 'the executing organ reports within three months'),
  },
  'motions.redo-within': {
    kind: 'period',
    name: { zh: '议案重新办理的期限', en: 'Carrying out a motion again' },
    default: months(1),
    under: practice('重新办理的一个月内报告', 'what is done again is reported on within a month'),
  },
  'motions.delegation-may-move': {
    kind: 'flag',
    name: { zh: '代表团可以提出议案', en: 'A delegation may move a motion' },
    default: false,
    under: ownRule,
  },
  'interpellations.township-small-congress': {
    kind: 'flag',
    name: {
      zh: '代表四十人以下的乡镇，五分之一以上代表可以质询',
      en: 'In a township of forty deputies or fewer, one fifth may interpellate',
    },
    default: false,
    levels: ['township'],
    under: ownRule,
  },
  'sessions.notice-before': {
    kind: 'period',
    name: { zh: '会议通知提前', en: 'Notice of a session, before it' },
    default: days(7),
    defaultFor: { province: months(1) },
    under: practice('国家法律未规定地方会议通知期限', 'no statute sets a notice period for local sessions'),
  },
  'sessions.papers-before': {
    kind: 'period',
    name: { zh: '会议文件提前送达', en: 'Papers to deputies, before a session' },
    default: days(3),
    defaultFor: { township: days(1) },
    under: ownRule,
  },
  'sessions.preparatory-meeting-at-township': {
    kind: 'flag',
    name: { zh: '乡镇举行预备会议', en: 'A township holds a preparatory meeting' },
    default: false,
    levels: ['township'],
    under: ownRule,
  },
  'presidium.size': {
    kind: 'counts',
    name: { zh: '乡镇主席团人数（最少、最多）', en: 'Size of a township presidium, least and most' },
    default: [7, 13],
    counted: members,
    levels: ['township'],
    under: ownRule,
  },
  'presidium.quorum': {
    kind: 'choice',
    name: { zh: '主席团会议法定人数', en: 'Quorum of the presidium' },
    default: 'more-than-half',
    choices: [
      { value: 'more-than-half', name: { zh: '过半数', en: 'more than half' } },
      { value: 'two-thirds', name: { zh: '三分之二以上', en: 'two thirds' } },
    ],
    under: ownRule,
  },
  'presidium.meets-every': {
    kind: 'period',
    name: { zh: '闭会期间主席团会议间隔', en: 'Presidium meetings between sessions, every' },
    default: months(3),
    levels: ['township'],
    under: practice('主席团每季度至少开会一次', 'the presidium meets at least once a quarter'),
  },
  'presidium.members-incompatible': {
    kind: 'flag',
    name: { zh: '主席团全体成员不得任行政职务', en: 'No member of the presidium holds an administrative post' },
    default: false,
    levels: ['township'],
    under: ownRule,
  },
})
