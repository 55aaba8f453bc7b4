import { practice } from '../../../law/article.ts'
import { OrganicLaw } from '../../../law/organic-law.ts'
import { days } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

const measures = practice('由本次会议的选举办法规定', 'left to the election measures of the session')

/** 表决、选举、补选代表. */
export const votingSettings = settingRules({
  'voting.base-excludes-suspended': {
    kind: 'flag',
    name: { zh: '全体代表不计暂停执行职务的代表', en: '“All deputies” leaves out suspended ones' },
    default: false,
    under: practice(
      '暂停执行职务的代表是否计入各地不一',
      'whether suspended deputies count differs from place to place',
    ),
  },
  'voting.ballot-validity-pair': {
    kind: 'choice',
    name: { zh: '选举有效的比较数', en: 'Validity of a vote compares' },
    default: 'returned-issued',
    choices: [
      { value: 'returned-issued', name: { zh: '收回票数与发出票数', en: 'ballots returned with ballots issued' } },
      { value: 'cast-present', name: { zh: '投票数与投票人数', en: 'ballots cast with voters present' } },
    ],
    under: measures,
  },
  'voting.ballot-marks': {
    kind: 'wording',
    name: { zh: '选票填写说明', en: 'Marks on the ballot' },
    default: {
      zh: '赞成的画○，反对的画×，弃权的不作标记；另选他人的，写上姓名并画○。',
      en: '○ for, × against, no mark to abstain; to choose another person write the name and mark it ○.',
    },
    under: measures,
  },
  'voting.write-in-needs-against': {
    kind: 'flag',
    name: { zh: '投反对票方可另选他人', en: 'Only who votes against may write in another' },
    default: true,
    under: measures,
  },
  'elections.difference-of-deputy-posts': {
    kind: 'count',
    name: { zh: '副职差额数', en: 'Candidates above seats for deputy posts' },
    default: 1,
    bounds: { atLeast: 1, atMost: 3, under: OrganicLaw('27.1') },
    counted: { zh: '人', en: 'persons' },
    under: OrganicLaw('27.1'),
  },
  'by-elections.list-before': {
    kind: 'period',
    name: { zh: '补选选民名单公布提前', en: 'Voters’ list before a by-election' },
    default: days(12),
    levels: ['township', 'county'],
    under: practice('补选办法由省级常委会规定', 'by-elections follow the province’s rules'),
  },
  'by-elections.candidates-before': {
    kind: 'period',
    name: { zh: '补选候选人名单公布提前', en: 'Candidates’ list before a by-election' },
    default: days(7),
    levels: ['township', 'county'],
    under: practice('补选办法由省级常委会规定', 'by-elections follow the province’s rules'),
  },
})
