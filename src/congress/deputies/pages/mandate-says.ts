import { sentences } from '../../../law/bilingual.ts'

/** What is said of a deputy's mandate. */
export const mandateSays = sentences({
  mandate: { zh: '执行职务情况', en: 'Exercise of the mandate' },
  suspendedSince: { zh: '暂停执行职务，自', en: 'Suspended since' },
  effect: {
    zh: '暂停执行职务期间、代表资格终止以后，不能起草、联名、提交和评价。',
    en: 'While suspended, and after the mandate has ended, nothing is drafted, signed, submitted or rated.',
  },
  change: { zh: '登记变动', en: 'Note a change' },
  choose: { zh: '请选择', en: 'Choose' },
  suspend: { zh: '暂停执行职务', en: 'suspended' },
  restore: { zh: '恢复执行职务', en: 'restored' },
  end: { zh: '代表资格终止', en: 'ended' },
  on: { zh: '自何日起', en: 'From' },
  reason: { zh: '依据（决定、公告等，可不填）', en: 'Grounds: decision, announcement (may stay empty)' },
  final: {
    zh: '登记终止以后不能再改；她没有提交的草稿由系统撤回。',
    en: 'An end cannot be undone; drafts she has not handed in are taken back by the program.',
  },
  enter: { zh: '登记', en: 'Note it' },
})
