import { sentences, type Bilingual } from '../../../law/bilingual.ts'

export const says = sentences({
  calendar: { zh: '工作日历', en: 'Calendar of working days' },
  lead: {
    zh: '期限里的“工作日”按这个日历数：国务院办公厅每年公布的放假和调休。',
    en: 'Working days are counted by this calendar: the holidays and make-up days the State Council announces each year.',
  },
  year: { zh: '年份', en: 'Year' },
  source: { zh: '依据', en: 'Source' },
  off: { zh: '休', en: 'off' },
  work: { zh: '班', en: 'work' },
  offLong: { zh: '放假', en: 'day off' },
  workLong: { zh: '调休上班', en: 'make-up working day' },
  weekend: { zh: '周末', en: 'weekend' },
  today: { zh: '今天', en: 'today' },
  list: { zh: '放假与调休一览', en: 'Days off and make-up days' },
  noYear: { zh: '还没有载入任何年份', en: 'No year is loaded' },
  change: { zh: '导入或更正一年', en: 'Import or correct a year' },
  changeLead: {
    zh: '每行一天：日期,放假或上班,名称。这一年原来由本级导入的各行会整个换掉；先预览哪些在办期限会变动，确认后才改。',
    en: 'One day a line: date, off or work, name. It replaces what this congress imported for that year. You see first which running dates would move; nothing moves until you confirm.',
  },
  yearField: { zh: '哪一年', en: 'Which year' },
  sourceField: { zh: '依据的文件', en: 'The notice it comes from' },
  sourceExample: {
    zh: '例如：国务院办公厅关于2027年部分节假日安排的通知',
    en: 'For example 国务院办公厅关于2027年部分节假日安排的通知',
  },
  rows: { zh: '各天', en: 'The days' },
  fromFile: { zh: '从 CSV 文件读入', en: 'Read from a CSV file' },
  fromShown: { zh: '填入现有各天', en: 'Fill in the days shown' },
  preview: { zh: '预览变动', en: 'Preview what would move' },
  confirm: { zh: '确认并改期', en: 'Confirm and move the dates' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  noMoves: { zh: '没有在办期限会变动。', en: 'No running date would move.' },
  matter: { zh: '事项', en: 'Matter' },
  from: { zh: '原期限', en: 'Due now' },
  to: { zh: '新期限', en: 'Would be due' },
  noRows: { zh: '请至少填一天。', en: 'Give at least one day.' },
  tooMany: { zh: '一年最多 120 行。', en: 'At most 120 lines a year.' },
  badParts: { zh: '应为“日期,放假或上班,名称”三项', en: 'should be three parts: date, off or work, name' },
  badDay: { zh: '没有这一天，请按 2027-01-01 的样式填写', en: 'no such day; write it as 2027-01-01' },
  badYear: { zh: '不是所选年份的日期', en: 'not a day of the year chosen' },
  badKind: { zh: '第二项应为“放假”或“上班”', en: 'the second part should be off or work' },
  badName: { zh: '名称不能空，也不超过 40 个字', en: 'a name of 1 to 40 characters is needed' },
  twice: { zh: '这一天写了两次', en: 'this day is given twice' },
})

export const monthName = (year: number, month: number): Bilingual => ({
  zh: `${year}年${month}月`,
  en: new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1),
  ),
})

export const moves = (count: number): Bilingual => ({
  zh: `有 ${count} 个在办期限会变动`,
  en: count === 1 ? '1 running date would move' : `${count} running dates would move`,
})

export const moved = (count: number): Bilingual => ({
  zh: count > 0 ? `日历已更新，${count} 个期限已改，并记入审计记录。` : '日历已更新，没有期限变动。',
  en:
    count > 0
      ? `The calendar is changed and ${count} dates have moved; the record shows it.`
      : 'The calendar is changed. No date moved.',
})

export const atLine = (line: number, what: Bilingual): Bilingual => ({
  zh: `第 ${line} 行：${what.zh}。`,
  en: `Line ${line}: ${what.en}.`,
})

/** Heads of the columns of a month, Monday first. */
export const weekdays: readonly Bilingual[] = [
  { zh: '一', en: 'Mo' },
  { zh: '二', en: 'Tu' },
  { zh: '三', en: 'We' },
  { zh: '四', en: 'Th' },
  { zh: '五', en: 'Fr' },
  { zh: '六', en: 'Sa' },
  { zh: '日', en: 'Su' },
]

const festivals: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
}

export const festival = (name: string): Bilingual => ({ zh: name, en: festivals[name] ?? name })
