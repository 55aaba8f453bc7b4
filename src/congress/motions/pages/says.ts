import { sentences, type Bilingual } from '../../../law/bilingual.ts'

/** What the lists of motions say. */
export const says = sentences({
  list: { zh: '议案', en: 'Motions' },
  begin: { zh: '起草议案', en: 'Draft a motion' },
  sheet: { zh: '议案处理单', en: 'The presidium’s sheet' },
  search: { zh: '检索标题和内容', en: 'Search titles and texts' },
  byState: { zh: '按状态筛选', en: 'Filter by state' },
  all: { zh: '全部状态', en: 'Every state' },
  byMover: { zh: '提案人', en: 'Moved by' },
  anyMover: { zh: '全部提案人', en: 'Anybody' },
  session: { zh: '会议', en: 'Session' },
  anySession: { zh: '全部会议', en: 'Any session' },
  mine: { zh: '只看我领衔的', en: 'Only those I lead' },
  title: { zh: '标题', en: 'Title' },
  state: { zh: '状态', en: 'State' },
  mover: { zh: '提案人', en: 'Moved by' },
  committee: { zh: '专门委员会', en: 'Committee' },
  about: { zh: '编号 · 会议', en: 'Number · session' },
  overdue: { zh: '逾期', en: 'overdue' },
  unnumbered: { zh: '未编号', en: 'Not numbered' },
  none: { zh: '没有符合条件的议案', en: 'No motion matches' },
  noneHint: { zh: '换个词检索，或者清除筛选。', en: 'Try another word, or clear the filters.' },
  noneAtAll: { zh: '还没有议案', en: 'There are no motions yet' },
  clear: { zh: '清除筛选', en: 'Clear filters' },
  taken: { zh: '现在可以提出议案', en: 'Motions are taken now' },
  notTaken: { zh: '现在不能提出议案', en: 'No motions are taken now' },
  until: { zh: '议案截止时间：', en: 'Motions are taken until ' },
  untilUnset: { zh: '主席团还没有决定议案截止时间。', en: 'The presidium has not set the cut-off yet.' },
  setUntil: { zh: '录入议案截止时间', en: 'Set the cut-off' },
  untilDay: { zh: '截止日期', en: 'Day' },
  untilTime: { zh: '截止时刻', en: 'Time' },
  decidedOn: { zh: '主席团作出决定的日期', en: 'Day the presidium decided it' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  owed: { zh: '下一步', en: 'Next' },
  decision: { zh: '处理决定', en: 'Decision' },
  sheetEmpty: { zh: '这次会议还没有提交的议案', en: 'No motion has been moved at this session yet' },
  noSession: { zh: '还没有登记会议', en: 'No session is on the list yet' },
  sheetHint: {
    zh: '主席团在会议期间决定每件议案是否列入议程。点开议案即可录入决定。',
    en: 'While the session sits its presidium decides on each motion. Open one to enter its decision.',
  },
})

/** How many of a session's motions still wait for a decision. */
export const stillUndecided = (count: number, of: number): Bilingual => ({
  zh: `共 ${of} 件，待决定 ${count} 件。`,
  en: `${of} motions, ${count} to be decided on.`,
})
