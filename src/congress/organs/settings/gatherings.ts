import { practice } from '../../../law/article.ts'
import { workdays } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

/** 会议活动、征求意见、通报. */
export const gatheringSettings = settingRules({
  'gatherings.minutes-within': {
    kind: 'period',
    name: { zh: '会后形成纪要的期限', en: 'Minutes after a gathering' },
    default: workdays(3),
    under: practice('会后三个工作日内形成纪要', 'minutes follow within three working days'),
  },
  'consultations.answer-within': {
    kind: 'period',
    name: { zh: '征求意见截止后答复采纳情况的期限', en: 'Answering opinions after a consultation closes' },
    default: workdays(15),
    under: practice(
      '截止后十五个工作日内逐条答复采纳情况',
      'every opinion is answered within fifteen working days of the close',
    ),
  },
  'progress.bulletin-within': {
    kind: 'period',
    name: { zh: '半年期满后核对通报的期限', en: 'Checking the bulletin after its period' },
    default: workdays(10),
    under: practice('期满后十个工作日内通报', 'the bulletin follows within ten working days of its period'),
  },
  'progress.approve-within': {
    kind: 'period',
    name: { zh: '批准通报的期限', en: 'Approving a bulletin' },
    default: workdays(5),
    under: practice('通报报送后五个工作日内批准', 'a bulletin is approved within five working days'),
  },
})
