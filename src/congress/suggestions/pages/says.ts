import { sentences, type Bilingual } from '../../../law/bilingual.ts'
import type { OrganAs } from '../filter-fields.ts'

/** What the list says. */
export const says = sentences({
  list: { zh: '代表建议', en: 'Suggestions' },
  begin: { zh: '起草建议', en: 'Draft a suggestion' },
  bringIn: { zh: '导入', en: 'Import' },
  search: { zh: '检索标题和内容', en: 'Search titles and texts' },
  searchPlaceholder: { zh: '例如：路灯、校车、农村公路', en: 'For instance: street lights' },
  filters: { zh: '筛选和排序', en: 'Filter and sort' },
  filtersOn: { zh: '项生效', en: 'in use' },
  clear: { zh: '清除筛选', en: 'Clear filters' },
  byState: { zh: '按状态筛选', en: 'Filter by state' },
  all: { zh: '全部', en: 'all' },
  anyOrgan: { zh: '全部承办单位', en: 'All organs' },
  category: { zh: '类别', en: 'Category' },
  anyCategory: { zh: '全部类别', en: 'All categories' },
  session: { zh: '会议', en: 'Session' },
  anySession: { zh: '会议期间和闭会期间', en: 'At any time' },
  between: { zh: '闭会期间', en: 'Between sessions' },
  noOrgan: { zh: '尚未确定承办单位', en: 'No organ yet' },
  organAs: { zh: '该单位的角色', en: 'What the organ is to it' },
  delegation: { zh: '代表团', en: 'Delegation' },
  anyDelegation: { zh: '全部代表团', en: 'All delegations' },
  notGiven: { zh: '未列明', en: 'Not given' },
  keyOnly: { zh: '只看重点督办', en: 'Key suggestions only' },
  signedByMe: { zh: '只看我联名的', en: 'Only those I co-signed' },
  figureShown: { zh: '统计口径', en: 'Counted as' },
  figureOff: { zh: '取消统计口径', en: 'No longer by this figure' },
  download: { zh: '下载清单', en: 'Download' },
  truncated: {
    zh: '清单较长，只下载了最新的一部分；请缩小筛选范围，或者下载 CSV。',
    en: 'The list is long: only its newest part was downloaded. Narrow the filter, or take CSV.',
  },
  numbers: { zh: '办理统计', en: 'Statistics' },
  overdueOnly: { zh: '只看逾期', en: 'Overdue only' },
  sort: { zh: '排序', en: 'Order' },
  newest: { zh: '最新在前', en: 'Newest first' },
  oldest: { zh: '最早在前', en: 'Oldest first' },
  due: { zh: '答复期限近的在前', en: 'Reply due soonest first' },
  mine: { zh: '只看我领衔或联名的', en: 'Only those I led or co-signed' },
  ofOneDeputy: { zh: '只看一位代表的建议', en: 'One deputy’s suggestions' },
  title: { zh: '标题', en: 'Title' },
  state: { zh: '状态', en: 'State' },
  proposer: { zh: '代表', en: 'Deputy' },
  organ: { zh: '承办单位', en: 'Handling organ' },
  replyDue: { zh: '答复期限', en: 'Reply due' },
  overdue: { zh: '逾期', en: 'overdue' },
  priority: { zh: '重点督办', en: 'key suggestion' },
  none: { zh: '没有符合条件的建议', en: 'No suggestion matches' },
  noneHint: { zh: '换个词检索，或者清除筛选。', en: 'Try another word, or clear the filters.' },
  noneAtAll: { zh: '还没有代表建议', en: 'There are no suggestions yet' },
  unnumbered: { zh: '未编号', en: 'Not numbered' },
})

/** What an organ is to a paper. */
export const asNames: Readonly<Record<OrganAs, Bilingual>> = {
  any: { zh: '主办、会办或分办', en: 'in any part' },
  lead: { zh: '主办', en: 'leading' },
  co: { zh: '会办', en: 'co-handling' },
  separate: { zh: '分办', en: 'answering for a part' },
  answering: { zh: '负责答复（主办或分办）', en: 'answering (whole or part)' },
}

export const ofYear = (year: string): Bilingual => ({ zh: `只看 ${year} 年的`, en: `Of ${year} only` })
