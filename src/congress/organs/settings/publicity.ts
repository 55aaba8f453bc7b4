import { practice } from '../../../law/article.ts'
import { workdays } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

/** 公开宣传: columns, and who publishes what. */
export const publicitySettings = settingRules({
  'publicity.sections': {
    kind: 'labels',
    name: { zh: '宣传栏目', en: 'Columns' },
    default: {
      A: { zh: '人大制度宣传', en: 'The congress explained' },
      B: { zh: '代表风采', en: 'Deputies at work' },
      C: { zh: '通知公告', en: 'Notices' },
      D: { zh: '工作动态', en: 'Work of the congress' },
      E: { zh: '法律宣传', en: 'The law explained' },
    },
    under: practice('设固定栏目开展宣传', 'publicity has its columns'),
  },
  'publicity.second-person': {
    kind: 'flag',
    name: { zh: '稿件由写稿人以外的人审签', en: 'Somebody other than the writer signs off' },
    default: true,
    under: practice('公开发布的稿件由另一人审签', 'what is published is signed off by somebody else'),
  },
  'publicity.publish-within': {
    kind: 'period',
    name: { zh: '稿件审签的期限', en: 'Signing off a piece' },
    default: workdays(3),
    under: practice('送审稿件三个工作日内审签', 'what is sent is signed off within three working days'),
  },
  'publicity.proof': {
    kind: 'flag',
    name: { zh: '线下宣传须附现场照片', en: 'Publicity on the spot needs a photograph' },
    default: true,
    under: practice('线下宣传留存照片', 'publicity on the spot is shown by photographs'),
  },
})
