import { sentences } from '../../../law/bilingual.ts'

/** Words of the fields that choose people. */
export const peopleSays = sentences({
  chosen: { zh: '人（单位）', en: 'chosen' },
  deputies: { zh: '代表', en: 'Deputies' },
  deputiesHint: { zh: '输入姓名查找，或者整团加入。', en: 'Find by name, or add a whole delegation.' },
  everybody: { zh: '加入全体代表', en: 'Add all deputies' },
  addAll: { zh: '加入全体：', en: 'Add all of ' },
  addLeaders: { zh: '加入全部组长（召集人）', en: 'Add all group leaders' },
  withoutLeader: { zh: '还没有登记组长（召集人）的：', en: 'Without a leader: ' },
  noteLeaders: { zh: '去登记', en: 'Note them' },
})
