import { practice } from '../../../law/article.ts'
import { LegislationLaw, PetitionRegulation } from '../../../law/other-laws.ts'
import { days, months } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

const levels = ['county', 'city', 'province'] as const
const review = practice('备案审查程序由省级常委会规定', 'recording and review follow the province’s procedure')

/** 备案审查、立法、公文、请示报告、信访、民生实事. */
export const documentSettings = settingRules({
  'record-review.formal-check-within': {
    kind: 'period',
    name: { zh: '备案形式审查期限', en: 'Formal check' },
    default: days(10),
    levels,
    under: review,
  },
  'record-review.committee-within': {
    kind: 'period',
    name: { zh: '专门委员会审查意见期限', en: 'Committee’s opinion' },
    default: days(30),
    levels,
    under: review,
  },
  'record-review.review-within': {
    kind: 'period',
    name: { zh: '主动审查期限', en: 'Active review' },
    default: months(3),
    levels,
    under: review,
  },
  'record-review.maker-answers-within': {
    kind: 'period',
    name: { zh: '制定机关反馈期限', en: 'Answer of the maker' },
    default: months(2),
    levels,
    under: LegislationLaw('112'),
  },
  'record-review.catalogue-month': {
    kind: 'count',
    name: { zh: '每年几月底前报送文件目录', en: 'Month by whose end the catalogue is sent' },
    default: 1,
    bounds: { atLeast: 1, atMost: 12, under: review },
    counted: { zh: '月', en: 'month' },
    levels,
    under: review,
  },
  'legislation.readings': {
    kind: 'count',
    name: { zh: '法规案审次', en: 'Readings of a bill' },
    default: 2,
    bounds: { atLeast: 1, atMost: 4, under: LegislationLaw('32') },
    counted: { zh: '次', en: 'readings' },
    levels: ['city', 'province'],
    under: practice('地方立法程序由本级人大规定', 'local procedure is the congress’s own to set'),
  },
  'legislation.comment-for': {
    kind: 'period',
    name: { zh: '法规草案公开征求意见时间', en: 'Public comment on a draft regulation' },
    default: days(30),
    bounds: { atLeast: days(30), under: LegislationLaw('40') },
    levels: ['city', 'province'],
    under: LegislationLaw('40'),
  },
  'documents.number-scheme': {
    kind: 'text',
    name: { zh: '发文字号', en: 'Document numbers' },
    default: '{机关代字}〔{年}〕{序号}号',
    under: practice('发文字号由机关代字、年份、序号组成', 'a number is made of the organ’s mark, year and serial'),
  },
  'documents.kinds': {
    kind: 'wording',
    name: { zh: '公文种类', en: 'Kinds of documents' },
    default: {
      zh: '公告、决议、决定、议案、建议批评和意见、请示、批复、报告、通知、通报、函、意见、纪要',
      en: 'announcement, resolution, decision, motion, suggestion, request, approval, report, notice, circular, letter, opinion, minutes',
    },
    under: practice('人大机关常用公文种类', 'kinds in use in congress offices'),
  },
  'party.request-topics': {
    kind: 'wording',
    name: { zh: '须向党委请示报告的事项', en: 'Matters put to the party committee' },
    default: {
      zh: '会议召开和议程、人事事项、工作报告稿、重大事项决定、年度计划',
      en: 'convening and agenda, personnel, draft work reports, major decisions, yearly plans',
    },
    under: practice('请示报告事项由本级规定', 'what is put to the party committee is set locally'),
  },
  'petitions.tell-within': {
    kind: 'period',
    name: { zh: '信访受理告知期限', en: 'Telling a petitioner how the matter is received' },
    default: days(15),
    bounds: { atMost: days(15), under: PetitionRegulation('23') },
    under: PetitionRegulation('23'),
  },
  'petitions.settle-within': {
    kind: 'period',
    name: { zh: '信访事项办结期限', en: 'Settling a petition' },
    default: days(60),
    bounds: { atMost: days(60), under: PetitionRegulation('34') },
    under: PetitionRegulation('34'),
  },
  'livelihood.comment-for': {
    kind: 'period',
    name: { zh: '民生实事项目征集时间', en: 'Public collection of livelihood projects' },
    default: days(30),
    under: practice('民生实事公开征集一般不少于三十日', 'projects are generally collected for thirty days'),
  },
  'livelihood.extra-candidates': {
    kind: 'count',
    name: { zh: '民生实事候选项目多于应选项目的百分比', en: 'Candidate projects above places, per cent' },
    default: 20,
    counted: { zh: '％', en: '%' },
    under: practice('民生实事差额票决', 'deputies choose among more projects than places'),
  },
})
