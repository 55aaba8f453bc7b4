import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

export const alikeSays = sentences({
  title: { zh: '同类意见', en: 'Opinions on the same matter' },
  hint: {
    zh: '归并后一起交办、用同一答复，每个人仍分别告知、分别评价。',
    en: 'Grouped, they are handed on and answered together; each person is still told, and rates, for herself.',
  },
  near: { zh: '可能同类的意见，勾选后归并', en: 'Perhaps on the same matter: choose and group' },
  name: { zh: '这组意见说的是什么', en: 'What the group is about' },
  group: { zh: '归并', en: 'Group' },
  add: { zh: '并入这一组', en: 'Add to the group' },
  takeOut: { zh: '移出', en: 'Take out' },
  handOn: { zh: '一并交有关单位', en: 'Hand the group on' },
  organ: { zh: '承办单位', en: 'Organ' },
  note: { zh: '交办说明', en: 'What is asked of it' },
  answer: { zh: '一并答复', en: 'Answer the group' },
  text: { zh: '答复', en: 'Answer' },
  in: { zh: '已归在：', en: 'In the group: ' },
})

export const membersSaid = (count: number): Bilingual => ({
  zh: `共 ${count} 件`,
  en: count === 1 ? '1 opinion' : `${count} opinions`,
})
export const waitingSaid = (count: number): Bilingual => ({ zh: `（${count} 件待办）`, en: ` (${count} waiting)` })
