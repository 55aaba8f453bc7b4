import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

export const says = sentences({
  importing: { zh: '导入已公开的代表建议', en: 'Import published suggestions' },
  back: { zh: '返回代表建议', en: 'Back to the suggestions' },
  row: { zh: '行', en: 'Row' },
  title: { zh: '标题', en: 'Title' },
  state: { zh: '导入后的状态', en: 'State after the import' },
  organ: { zh: '承办单位', en: 'Handling organ' },
  agree: { zh: '把这些单位一并加入机关名录', en: 'Add these organs to the list of organs' },
  herSuggestionsNone: { zh: '还没有领衔或联名提出建议', en: 'No suggestion led or co-signed yet' },
  number: { zh: '编号', en: 'Number' },
  submittedOn: { zh: '提出日期', en: 'Submitted' },
  stateNow: { zh: '状态', en: 'State' },
  overdue: { zh: '逾期', en: 'overdue' },
})

export const missing = (count: number): Bilingual => ({
  zh: `有 ${count} 个承办单位不在机关名录里，是否新建？`,
  en: `${count} handling organ${count === 1 ? ' is' : 's are'} not in the list of organs. Create ${count === 1 ? 'it' : 'them'}?`,
})

/** Headings of the table as the import reads them; JSON Lines has the same fields under their English names. */
export const headings = [
  '标题',
  '正文',
  '会议',
  '编号',
  '类别',
  '承办单位',
  '领衔代表',
  '联名代表',
  '事实',
  '分析',
  '建议',
  '提交日期',
  '交办日期',
  '签收日期',
  '答复日期',
  '答复',
  '办理结果类别',
  '满意度',
] as const
