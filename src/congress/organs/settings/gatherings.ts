import { practice } from '../../../law/article.ts'
import { workdays } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

/** 会议活动. */
export const gatheringSettings = settingRules({
  'gatherings.minutes-within': {
    kind: 'period',
    name: { zh: '会后形成纪要的期限', en: 'Minutes after a gathering' },
    default: workdays(3),
    under: practice('会后三个工作日内形成纪要', 'minutes follow within three working days'),
  },
})
