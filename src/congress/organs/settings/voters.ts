import { practice } from '../../../law/article.ts'
import { months, workdays } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

/** 联系选民、述职、法律帮助: how many, how often and by when is the congress's own; these are usual. */
export const voterSettings = settingRules({
  'voters.fixed-voters': {
    kind: 'count',
    name: { zh: '每名代表固定联系选民人数', en: 'Fixed voters of each deputy' },
    default: 5,
    counted: { zh: '人', en: 'voters' },
    bounds: {
      atLeast: 5,
      atMost: 15,
      under: practice('每名代表固定联系五至十五名选民', 'each deputy keeps in touch with five to fifteen voters'),
    },
    under: practice('每名代表固定联系五名选民', 'each deputy keeps in touch with five voters'),
    levels: ['township', 'county'],
  },
  'voters.contacts-a-year': {
    kind: 'count',
    name: { zh: '每年联系每名固定选民次数', en: 'Contacts with each fixed voter in a year' },
    default: 2,
    counted: { zh: '次', en: 'times' },
    under: practice('每名固定联系选民每年至少联系两次', 'each fixed voter is contacted twice a year at least'),
    levels: ['township', 'county'],
  },
  'voters.report-how-often': {
    kind: 'choice',
    name: { zh: '代表述职', en: 'Reports to voters' },
    default: 'once-a-term',
    choices: [
      { value: 'once-a-term', name: { zh: '届内至少一次', en: 'once a term at least' } },
      { value: 'every-year', name: { zh: '每年一次', en: 'every year' } },
    ],
    under: practice('代表届内至少述职一次', 'a deputy reports once a term at least'),
  },
  'voters.report-voters': {
    kind: 'count',
    name: { zh: '述职会到会选民人数', en: 'Voters present at a report' },
    default: 50,
    counted: { zh: '人', en: 'voters' },
    under: practice('述职会到会选民一般不少于五十人', 'fifty voters or more usually hear a report'),
  },
  'voters.report-notice': {
    kind: 'count',
    name: { zh: '述职会提前公告天数', en: 'Days of notice before a report' },
    default: 3,
    counted: { zh: '天', en: 'days' },
    under: practice('述职会提前三天公告', 'a report is announced three days ahead'),
  },
  'voters.assess-within': {
    kind: 'period',
    name: { zh: '登记评议结果的期限', en: 'Noting the voters’ assessment' },
    default: workdays(3),
    under: practice('述职后三个工作日内登记评议结果', 'the assessment is noted within three working days'),
  },
  'voters.answer-within': {
    kind: 'period',
    name: { zh: '代表答复评议意见的期限', en: 'The deputy’s answer to the assessment' },
    default: months(1),
    under: practice('收到评议意见一个月内提出整改事项', 'within a month the deputy says what will be put right'),
  },
  'voters.publish-within': {
    kind: 'period',
    name: { zh: '公开述职情况的期限', en: 'Publishing a report to voters' },
    default: workdays(10),
    under: practice('十个工作日内公开述职情况', 'a report is published within ten working days'),
  },
  'voters.refer-within': {
    kind: 'period',
    name: { zh: '转介法律帮助的期限', en: 'Referring a request for legal help' },
    default: workdays(5),
    under: practice('五个工作日内转介', 'a request for legal help is referred within five working days'),
  },
  'voters.help-result-within': {
    kind: 'period',
    name: { zh: '了解转介结果的期限', en: 'Finding out what came of a referral' },
    default: months(1),
    under: practice('转介后一个月内了解结果', 'what came of a referral is found out within a month'),
  },
  'voters.tell-asker-within': {
    kind: 'period',
    name: { zh: '告知求助人的期限', en: 'Telling whoever asked for legal help' },
    default: workdays(3),
    under: practice('三个工作日内告知求助人', 'whoever asked is told within three working days'),
  },
})
