import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

export const says = sentences({
  all: { zh: '查看全部', en: 'See all' },
  mine: { zh: '等我办理', en: 'Waiting for me' },
  mineNone: { zh: '现在没有等您办理的事。', en: 'Nothing waits for you.' },
  chairOnly: { zh: '只有您能办的', en: 'Only you can do' },
  chairNone: { zh: '现在没有必须由您本人办理的事。', en: 'Nothing waits for the chair alone.' },
  week: { zh: '今天起一周内到期', en: 'Due within a week' },
  weekNone: { zh: '一周内没有到期的事。', en: 'Nothing falls due this week.' },
  late: { zh: '谁逾期了', en: 'Who is overdue' },
  lateNone: { zh: '没有逾期。', en: 'Nothing is overdue.' },
  rungs: { zh: '逾期的催到了哪一步', en: 'On which rung' },
  still: { zh: '多日没有进展', en: 'Standing still' },
  stillLabel: { zh: '多少天没有进展', en: 'Days without a move' },
  stillNone: { zh: '没有停着不动的事项。', en: 'Nothing stands still.' },
  promises: { zh: '承诺兑现', en: 'Promises' },
  promisesNone: { zh: '还没有登记过承诺。', en: 'Nothing was promised yet.' },
  year: { zh: '全年定期工作', en: 'The year’s regular work' },
  yearNone: { zh: '还没有设立定期工作。', en: 'Nothing is done regularly yet.' },
  periods: { zh: '逐期查看', en: 'Period by period' },
  today: { zh: '今天', en: 'Today' },
})

export const standNames = sentences({
  held: { zh: '已完成', en: 'held' },
  'held-late': { zh: '逾期完成', en: 'held late' },
  due: { zh: '待完成', en: 'due' },
  missed: { zh: '未按期开展', en: 'missed' },
  dropped: { zh: '不再开展', en: 'dropped' },
  planned: { zh: '未到时间', en: 'to come' },
})

/** How many are late, and the slowest of them. */
export const lateSaid = ({ count, longest }: { count: number; longest: number }): Bilingual => ({
  zh: `${count} 件，最长逾期 ${longest} 天`,
  en: `${count}, the longest by ${longest} ${longest === 1 ? 'day' : 'days'}`,
})

/** What became of the promises due in a year. */
export const ofYear = (year: string, fate: Bilingual): Bilingual => ({
  zh: `${year}年到期的${fate.zh}`,
  en: `of ${year}, ${fate.en}`,
})

export const quietSaid = (days: number): Bilingual => ({ zh: `${days} 天没有进展`, en: `nothing for ${days} days` })
export const daysChoice = (days: number): Bilingual => ({ zh: `${days} 天`, en: `${days} days` })
export const moreSaid = (count: number): Bilingual => ({ zh: `还有 ${count} 件`, en: `${count} more` })
