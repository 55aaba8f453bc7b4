import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

/** What the page of the list says. */
export const listSays = sentences({
  title: { zh: '重大事项清单', en: 'List of major matters' },
  lead: {
    zh: '哪些事项由人大决定、哪些在决策前听取代表意见、哪些报送备案，须附哪些材料、事前问谁，以本清单为准。',
    en: 'What is decided here, what deputies are heard on first, what is filed; which papers it needs and who is asked.',
  },
  takeUsual: { zh: '采用通行清单', en: 'Take the usual list over' },
  add: { zh: '增加一项', en: 'Add a line' },
  change: { zh: '修改', en: 'Change' },
  end: { zh: '停用', en: 'End' },
  endSure: { zh: '确定停用这一项？已提请的事项不受影响。', en: 'End this line? Matters already brought keep it.' },
  sure: { zh: '确定停用', en: 'Yes, end it' },
  none: { zh: '清单还是空的', en: 'The list is empty' },
  noneHint: {
    zh: '可以一次采用通行清单，再按本级情况增加、修改、停用。',
    en: 'Take the usual list over, then add, change and end lines.',
  },
  noneYet: { zh: '人大工作机构还没有确定清单。', en: 'The congress’s office has not settled it yet.' },
  name: { zh: '事项', en: 'Matter' },
  track: { zh: '处理方式', en: 'What is done with it' },
  tags: { zh: '性质', en: 'Why it is major' },
  papers: { zh: '须附的材料（每行一份）', en: 'Papers it needs, one a line' },
  asks: { zh: '事前问谁', en: 'Who is asked first' },
  asksDeputies: { zh: '向代表发征求意见表', en: 'Deputies, by form' },
  asksGroups: { zh: '代表小组研究', en: 'Deputies’ groups' },
  asksParty: { zh: '请示党委', en: 'The party committee' },
  changeNote: { zh: '修改后只适用于以后提请的事项。', en: 'Only matters brought from now on follow the change.' },
  save: { zh: '保存', en: 'Save' },
  back: { zh: '返回重大事项', en: 'Back to major matters' },
})

export const stillUsual = (count: number): Bilingual => ({
  zh: `通行清单中还有 ${count} 项没有采用。`,
  en: `${count} lines of the usual list are not taken over.`,
})
