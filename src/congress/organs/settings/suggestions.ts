import { practice } from '../../../law/article.ts'
import { DeputiesLaw } from '../../../law/deputies-law.ts'
import { days, months, workdays } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'
import { suggestionClasses } from './suggestion-classes.ts'
import { isNumberTemplate } from './number-template.ts'

/** 代表建议的办理期限和做法. */
export const suggestionSettings = settingRules({
  'suggestions.assign-within': {
    kind: 'period',
    name: { zh: '闭会期间收到建议后的交办期限', en: 'Assignment after receipt, between sessions' },
    default: workdays(7),
    under: practice(
      '闭会期间的建议七个工作日内交办',
      'between sessions a suggestion is assigned within seven working days',
    ),
  },
  'suggestions.sign-within': {
    kind: 'period',
    name: { zh: '承办单位签收期限', en: 'Signing for by the handling organ' },
    default: workdays(2),
    under: practice('承办单位两个工作日内签收', 'the organ signs for it within two working days'),
  },
  'suggestions.return-within': {
    kind: 'period',
    name: { zh: '承办单位申请改办的期限', en: 'Sending back by the handling organ' },
    default: workdays(7),
    defaultFor: { township: workdays(5) },
    under: practice(
      '不属职责的，收到后限期书面退回',
      'what is not the organ’s work is sent back in writing within days of receipt',
    ),
  },
  'suggestions.reassign-within': {
    kind: 'period',
    name: { zh: '退回后重新交办的期限', en: 'New assignment after a return' },
    default: workdays(10),
    under: practice('退回的十个工作日内重新交办', 'what was sent back is assigned anew within ten working days'),
  },
  'suggestions.self-transfer': {
    kind: 'flag',
    name: { zh: '允许承办单位自行转办', en: 'Organs may pass suggestions on themselves' },
    default: false,
    under: practice('承办单位不得自行转办', 'organs do not pass suggestions on themselves'),
  },
  'suggestions.contact-within': {
    kind: 'period',
    name: { zh: '首次联系代表的期限', en: 'First contact with the deputy' },
    default: workdays(20),
    under: practice('二十个工作日内首次联系代表', 'the organ first contacts the deputy within twenty working days'),
  },
  'suggestions.co-handler-within': {
    kind: 'period',
    name: { zh: '协办单位提出意见的期限', en: 'Opinion of a co-handling organ' },
    default: months(1),
    under: practice('协办意见一个月内送主办单位', 'a co-handler’s opinion reaches the main handler within a month'),
  },
  'suggestions.reply-within': {
    kind: 'period',
    name: { zh: '答复期限（自交办之日起）', en: 'Reply, from assignment' },
    default: months(3),
    bounds: { atMost: months(3), under: DeputiesLaw('51.2') },
    under: DeputiesLaw('51.2'),
  },
  'suggestions.long-reply-within': {
    kind: 'period',
    name: { zh: '复杂建议的答复期限（自交办之日起，总计）', en: 'Reply in difficult matters, from assignment, in all' },
    default: months(6),
    bounds: { atMost: months(6), under: DeputiesLaw('51.2') },
    under: DeputiesLaw('51.2'),
  },
  'suggestions.extension-needs-consent': {
    kind: 'flag',
    name: { zh: '延期须经交办机构同意', en: 'Extension needs the assigner’s consent' },
    default: true,
    under: practice('延期办理须经交办机构同意并告知代表', 'an extension needs consent, and the deputy is told'),
  },
  'suggestions.joint-reply-to': {
    kind: 'choice',
    name: { zh: '联名建议的答复对象', en: 'Who gets the reply to a joint suggestion' },
    default: 'every-signatory',
    choices: [
      { value: 'every-signatory', name: { zh: '每位联名代表', en: 'every signatory' } },
      { value: 'lead-deputy', name: { zh: '领衔代表转告', en: 'the lead deputy, who tells the others' } },
    ],
    under: practice('联名建议答复每位代表', 'every signatory is answered'),
  },
  'suggestions.feedback-within': {
    kind: 'period',
    name: { zh: '代表反馈评价的期限', en: 'Rating by the deputy' },
    default: workdays(20),
    under: practice('收到答复后二十个工作日内评价', 'a reply is rated within twenty working days'),
  },
  'suggestions.redo-within': {
    kind: 'period',
    name: { zh: '不满意后重新办理的期限', en: 'Handling again after dissatisfaction' },
    default: months(1),
    under: practice('不满意的一个月内重新办理', 'an unsatisfactory reply is handled again within a month'),
  },
  'suggestions.readings-at-session': {
    kind: 'count',
    name: { zh: '会议期间审查次数', en: 'Readings of a paper at a session' },
    default: 2,
    defaultFor: { township: 1 },
    counted: { zh: '次', en: 'readings' },
    under: practice('会议期间初审、复审，闭会期间一次审查', 'two readings at a session, one between sessions'),
  },
  'suggestions.readings-between': {
    kind: 'count',
    name: { zh: '闭会期间审查次数', en: 'Readings of a paper between sessions' },
    default: 1,
    counted: { zh: '次', en: 'readings' },
    under: practice('会议期间初审、复审，闭会期间一次审查', 'two readings at a session, one between sessions'),
  },
  'suggestions.number-template': {
    kind: 'text',
    name: { zh: '会议期间建议编号样式', en: 'Number of a paper made at a session' },
    default: '第{序号}号',
    accepts: (text) => isNumberTemplate(text, 'session'),
    under: practice('编号由本级规定，按会议分别编排', 'numbers follow the congress’s own scheme, session by session'),
  },
  'suggestions.number-template-between': {
    kind: 'text',
    name: { zh: '闭会期间建议编号样式', en: 'Number of a paper made between sessions' },
    default: '闭会{年}-{序号}号',
    accepts: (text) => isNumberTemplate(text, 'year'),
    under: practice('编号由本级规定，按会议分别编排', 'numbers follow the congress’s own scheme, session by session'),
  },
  'suggestions.hand-over-within': {
    kind: 'period',
    name: { zh: '会后集中交办的期限', en: 'Hand-over after a session' },
    default: days(30),
    under: practice('会议闭幕后三十日内集中交办', 'the papers of a session are handed over within thirty days'),
  },
  'suggestions.returns-at-most': {
    kind: 'count',
    name: { zh: '承办单位退回次数，超过的由政府办公室裁定', en: 'Times a paper may be sent back before a ruling' },
    default: 2,
    bounds: { atMost: 2, under: practice('退回不超过两次', 'a paper is sent back twice at most') },
    counted: { zh: '次', en: 'times' },
    under: practice('退回不超过两次', 'a paper is sent back twice at most'),
  },
  'suggestions.arbitrate-within': {
    kind: 'period',
    name: { zh: '裁定承办单位的期限', en: 'Ruling who handles a disputed paper' },
    default: workdays(5),
    under: practice('对承办单位有争议的限期裁定', 'who handles a disputed paper is ruled within days'),
  },
  'suggestions.decide-extension-within': {
    kind: 'period',
    name: { zh: '答复延期申请的期限', en: 'Deciding on an extension' },
    default: workdays(5),
    under: practice('延期申请五个工作日内答复', 'an extension is decided on within five working days'),
  },
  'suggestions.head-signs': {
    kind: 'flag',
    name: { zh: '答复须由承办单位负责人签发', en: "The organ's head signs the reply" },
    default: true,
    defaultFor: { township: false },
    under: practice('答复由单位负责人审核签发', 'a reply is signed by the head of the organ'),
  },
  'suggestions.reworks-at-most': {
    kind: 'count',
    name: { zh: '不满意可以要求重办的次数，超过的列入督办', en: 'Reworks before a paper is put under supervision' },
    default: 1,
    counted: { zh: '次', en: 'times' },
    under: practice('重新办理后仍不满意的列入督办', 'what does not satisfy after rework is put under supervision'),
  },
  'suggestions.direct-within': {
    kind: 'period',
    name: { zh: '督办事项作出决定的期限', en: 'Decision on a paper put under supervision' },
    default: workdays(10),
    under: practice('列入督办的限期研究决定', 'a paper under supervision is decided on within days'),
  },
  ...suggestionClasses,
  'suggestions.publish-mode': {
    kind: 'choice',
    name: { zh: '建议和答复的公开方式', en: 'Publication of suggestions and replies' },
    default: 'after-privacy-check',
    choices: [
      {
        value: 'after-privacy-check',
        name: { zh: '审核隐私后公开，代表可以提出异议', en: 'after a privacy check; the deputy may object' },
      },
      { value: 'with-consent', name: { zh: '代表同意后公开', en: 'with the deputy’s consent' } },
      { value: 'report-only', name: { zh: '只公开办理情况报告', en: 'only the report on handling' } },
    ],
    under: practice('建议和答复经审核后公开', 'suggestions and replies are published after a check'),
  },
  'suggestions.paper-original-required': {
    kind: 'flag',
    name: { zh: '答复须存签章纸质原件', en: 'A signed and sealed paper original is filed' },
    default: false,
    under: practice('答复由负责人签发并加盖公章', 'a reply is signed by the head and sealed'),
  },
  'undertakings.verify-within': {
    kind: 'period',
    name: { zh: '承诺事项到期后的核实期限', en: 'Verifying an undertaking once due' },
    default: workdays(10),
    under: practice('承诺事项到期后十个工作日内核实', 'an undertaking is verified within ten working days of its day'),
  },
  'suggestions.key-papers': {
    kind: 'counts',
    name: { zh: '每年重点督办件数（最少、最多）', en: 'Key suggestions a year (at least, at most)' },
    default: [5, 8],
    counted: { zh: '件', en: 'papers' },
    under: practice('每年选定五至八件重点督办', 'five to eight suggestions are chosen each year'),
  },
  'suggestions.letter-answer-within': {
    kind: 'period',
    name: { zh: '催办函、督办函的答复期限', en: 'Answer to an urging letter' },
    default: workdays(5),
    under: practice('收到催办函后五个工作日内答复', 'an urging letter is answered within five working days'),
  },
  'undertakings.contest-within': {
    kind: 'period',
    name: { zh: '代表对代为核实提出异议的期限', en: 'Contesting what the office verified' },
    default: days(30),
    under: practice(
      '工作人员代为核实的，代表可以在三十日内提出异议',
      'what the office verified in her place the deputy may contest within thirty days',
    ),
  },
})
