import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

export const says = sentences({
  title: { zh: '近期会议活动', en: 'Gatherings near at hand' },
  none: { zh: '近期没有会议活动。', en: 'No gathering is near.' },
  minutes: { zh: '待印发纪要', en: 'minutes owed' },
  ready: { zh: '都已就绪', en: 'all is ready' },
})

export const lacks = {
  notice: (said: Bilingual): Bilingual => ({ zh: `${said.zh}前发通知`, en: `notice due by ${said.en}` }),
  service: (count: number): Bilingual => ({
    zh: `会务 ${count} 项未办`,
    en: `${count} service ${count === 1 ? 'item' : 'items'} open`,
  }),
  unanswered: (count: number): Bilingual => ({ zh: `${count} 人未回执`, en: `${count} not answered` }),
  leave: (count: number): Bilingual => ({ zh: `${count} 人请假待批`, en: `${count} asked leave` }),
}
