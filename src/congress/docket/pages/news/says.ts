import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

export const says = sentences({
  title: { zh: '动态', en: 'News' },
  lead: {
    zh: '与您有关的建议、承诺近三十天的新情况；您自己办的不列。',
    en: 'What others did in the last thirty days on your papers and promises.',
  },
  none: { zh: '近三十天没有新情况', en: 'Nothing new in the last thirty days' },
  noneHint: {
    zh: '您的建议有交办、延期、答复等情况时，会立即出现在这里。',
    en: 'Assignments, extensions and replies on your papers appear here at once.',
  },
  unread: { zh: '未读', en: 'new' },
  all: { zh: '查看全部动态', en: 'All news' },
})

/** Earlier events that are not told here. */
export const more = (count: number): Bilingual => ({ zh: `另有 ${count} 条更早的`, en: `and ${count} earlier` })
