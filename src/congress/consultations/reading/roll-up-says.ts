import { sentences } from '../../../law/bilingual.ts'

/** Words of the table given away. */
export const says = sentences({
  rollUp: { zh: '意见汇总', en: 'Opinions' },
  ofPublic: { zh: '社会公众', en: 'the public' },
  onClause: { zh: '对条文的意见', en: 'On an article' },
  who: { zh: '征求意见对象', en: 'Asked' },
  group: { zh: '代表团（小组）', en: 'Delegation or group' },
  state: { zh: '反馈情况', en: 'Answered' },
  fate: { zh: '采纳情况', en: 'What became of it' },
})
