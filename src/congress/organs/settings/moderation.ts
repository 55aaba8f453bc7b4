import { practice } from '../../../law/article.ts'
import { workdays } from '../../../law/period.ts'
import { settingRules } from './kinds.ts'

/** 公开审核: what the public sends is looked at before the public reads it. */
export const moderationSettings = settingRules({
  'moderation.within': {
    kind: 'period',
    name: { zh: '公开审核的期限', en: 'Moderating what is to be public' },
    default: workdays(3),
    under: practice('群众来信来稿三个工作日内审核', 'what the public sends is moderated within three working days'),
  },
})
