import { practice } from '../../../law/article.ts'
import { days, months } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

const measures = practice('由实施代表法办法规定', 'left to the province’s measures on deputies')
const times = { zh: '次', en: 'times' }

/** 代表活动、履职报告、许可. */
export const deputySettings = settingRules({
  'activities.group-at-least': {
    kind: 'count',
    name: { zh: '代表小组每年活动次数不少于', en: 'Activities of a deputy group a year, at least' },
    default: 2,
    defaultFor: { township: 4, county: 4 },
    counted: times,
    under: measures,
  },
  'activities.reception-at-least': {
    kind: 'count',
    name: { zh: '代表每年接待群众次数不少于', en: 'Reception days of a deputy a year, at least' },
    default: 2,
    counted: times,
    under: measures,
  },
  'activities.work-time': {
    kind: 'period',
    name: { zh: '每年保障的履职时间', en: 'Time guaranteed for deputies’ work a year' },
    default: days(15),
    defaultFor: { township: days(7) },
    under: measures,
  },
  'activities.duty-report-every': {
    kind: 'period',
    name: { zh: '代表报告履职的间隔', en: 'Deputies report on their work, every' },
    default: months(12),
    under: practice('法律只规定定期报告', 'the law says only: regularly'),
  },
  'immunity.several-levels': {
    kind: 'choice',
    name: { zh: '担任多级代表的，由哪级许可', en: 'Whose leave for a deputy of several levels' },
    default: 'each-level',
    choices: [
      { value: 'each-level', name: { zh: '各级分别许可', en: 'every level’s' } },
      { value: 'highest-level', name: { zh: '最高一级许可', en: 'the highest level’s' } },
    ],
    under: measures,
  },
})
