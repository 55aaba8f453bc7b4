import { sentences } from '../../law/bilingual.ts'

export const says = sentences({
  board: { zh: '工作一览', en: 'Overview' },
  whose: { zh: '按身份查看', en: 'See as' },
  clerk: { zh: '今日工作', en: 'The day' },
  chair: { zh: '全局情况', en: 'The whole' },
  organ: { zh: '本单位', en: 'Our organ' },
  deputy: { zh: '我的履职', en: 'My work' },
  office: { zh: '协调工作', en: 'Coordination' },
})
