import { sentences, type Bilingual } from '../../../law/bilingual.ts'

/** What the lists of major matters say. */
export const says = sentences({
  list: { zh: '重大事项', en: 'Major matters' },
  begin: { zh: '提请重大事项', en: 'Bring a major matter' },
  catalogue: { zh: '重大事项清单', en: 'The list of what is brought' },
  search: { zh: '检索标题和内容', en: 'Search titles and texts' },
  byState: { zh: '状态', en: 'State' },
  anyState: { zh: '全部状态', en: 'Every state' },
  byTrack: { zh: '处理方式', en: 'What is done with it' },
  anyTrack: { zh: '全部方式', en: 'Anything' },
  byOrgan: { zh: '提请机关', en: 'Brought by' },
  anyOrgan: { zh: '全部机关', en: 'Any organ' },
  byDue: { zh: '决定期限', en: 'Decide-by day' },
  anyDue: { zh: '全部期限', en: 'Any day' },
  soon: { zh: '三十日内到期', en: 'Within thirty days' },
  past: { zh: '到期未决定', en: 'Past, and undecided' },
  byYear: { zh: '提请年份', en: 'Year' },
  anyYear: { zh: '全部年份', en: 'Any year' },
  title: { zh: '事项', en: 'Matter' },
  state: { zh: '状态', en: 'State' },
  organ: { zh: '提请机关', en: 'Brought by' },
  track: { zh: '处理方式', en: 'What is done with it' },
  day: { zh: '日期', en: 'Day' },
  decideBy: { zh: '决定期限', en: 'decide by' },
  decidedOn: { zh: '决定', en: 'decided' },
  publishedOn: { zh: '公布', en: 'published' },
  overdue: { zh: '逾期', en: 'overdue' },
  unnumbered: { zh: '未编号', en: 'Not numbered' },
  none: { zh: '没有符合条件的重大事项', en: 'No major matter matches' },
  noneHint: { zh: '换个词检索，或者清除筛选。', en: 'Try another word, or clear the filters.' },
  noneAtAll: { zh: '还没有重大事项', en: 'No major matter has been brought yet' },
  noneAtAllHint: {
    zh: '先确定本级重大事项清单，再由政府等机关按清单提请。',
    en: 'First settle the list of what is brought; then organs bring matters by it.',
  },
  clear: { zh: '清除筛选', en: 'Clear filters' },
  total: { zh: '提请', en: 'brought' },
  decided: { zh: '已作决定', en: 'decided' },
  inTime: { zh: '按期决定', en: 'decided in time' },
  soonCount: { zh: '三十日内须决定', en: 'to be decided within thirty days' },
  pastCount: { zh: '到期未决定', en: 'past their day' },
  urgent: { zh: '因紧急先行决定', en: 'decided in urgency' },
  clauses: { zh: '决议条款', en: 'clauses' },
  clausesVerified: { zh: '条款已核实', en: 'clauses verified' },
  clausesOverdue: { zh: '条款逾期', en: 'clauses overdue' },
})

export const ofYear = (year: number): Bilingual => ({ zh: `${year}年`, en: String(year) })

export const glanceOf = (year: number): Bilingual => ({ zh: `${year}年度情况`, en: `${year} at a glance` })
