import { sentences } from '../../../law/bilingual.ts'

/** Words of the tables given away. */
export const says = sentences({
  list: { zh: '代表建议清单', en: 'Suggestions' },
  numbers: { zh: '代表建议办理统计', en: 'Statistics of handling' },
  number: { zh: '编号', en: 'Number' },
  title: { zh: '标题', en: 'Title' },
  state: { zh: '状态', en: 'State' },
  category: { zh: '类别', en: 'Category' },
  proposer: { zh: '代表', en: 'Deputy' },
  organ: { zh: '承办单位', en: 'Handling organ' },
  session: { zh: '会议', en: 'Session' },
  between: { zh: '闭会期间', en: 'Between sessions' },
  submittedOn: { zh: '提交日期', en: 'Submitted' },
  replyDueOn: { zh: '答复期限', en: 'Reply due' },
  overdue: { zh: '逾期', en: 'Overdue' },
  resultClass: { zh: '办理结果类别', en: 'Class' },
  key: { zh: '重点督办', en: 'Key suggestion' },
  yes: { zh: '是', en: 'yes' },
  group: { zh: '分组', en: 'Group' },
  total: { zh: '合计', en: 'All' },
  none: { zh: '未列明', en: 'Not given' },
  few: { zh: '评价过少，不显示', en: 'too few ratings' },
  ratings: { zh: '汇总的评价数', en: 'Ratings summed' },
})
