import { sentences, type Bilingual } from '../../../../law/bilingual.ts'
import type { Grouping } from '../../numbers/contract.ts'

export const says = sentences({
  title: { zh: '代表建议办理统计', en: 'Statistics of handling' },
  list: { zh: '返回代表建议', en: 'Back to suggestions' },
  none: { zh: '还没有交办的建议', en: 'Nothing has been handed over yet' },
  noneHint: { zh: '交办之后，这里按件统计办理情况。', en: 'Once papers are handed over they are counted here.' },
  noneWithin: { zh: '这一时段没有交办的建议', en: 'Nothing was handed over in this time' },
  period: { zh: '时段', en: 'Period' },
  allTime: { zh: '全部', en: 'All time' },
  between: { zh: '闭会期间', en: 'Between sessions' },
  by: { zh: '分组', en: 'Grouped by' },
  view: { zh: '统计内容', en: 'What is counted' },
  total: { zh: '合计', en: 'All' },
  notGiven: { zh: '未列明', en: 'Not given' },
  noOrgan: { zh: '尚未确定承办单位', en: 'No organ yet' },
  download: { zh: '下载统计表', en: 'Download' },
  print: { zh: '打印', en: 'Print' },
  opens: {
    zh: '每个数字都可以点开，看到是哪些建议。未评价的不计入满意；不对代表排名。',
    en: 'Press any figure to see its papers. Unrated is never counted as satisfied. Deputies are not ranked.',
  },
  sumsOnly: {
    zh: '代表的评价只提供汇总数，不列单件；评价少于 3 件、或者能由合计推算的，以“—”表示。',
    en: 'What deputies thought is told as sums only; a dash where they are fewer than three, or could be worked out.',
  },
  few: { zh: '评价过少，不显示', en: 'too few ratings' },
  meaning: { zh: '各项指标的口径和依据', en: 'What each figure means, and on what basis' },
  rolling: { zh: '未答复件数（滚动）', en: 'Not answered, month by month' },
  rollingHint: {
    zh: '实线为每月末实际未答复的件数，虚线为都按期答复时应剩的件数。实线高于虚线，说明有积压。',
    en: 'Solid: papers unanswered at each month’s end. Dashed: what would be left if every day were kept. Above it lies a backlog.',
  },
  month: { zh: '月份', en: 'Month' },
  handedOver: { zh: '交办', en: 'handed over' },
  replied: { zh: '答复', en: 'answered' },
  due: { zh: '到期', en: 'falling due' },
  open: { zh: '月末未答复', en: 'unanswered at its end' },
  expected: { zh: '按期应剩', en: 'left if all kept' },
  asTable: { zh: '看数字', en: 'Show the numbers' },
  asChart: { zh: '只看图', en: 'Chart only' },
})

export const groupNames: Readonly<Record<Grouping, Bilingual>> = {
  none: { zh: '不分组', en: 'nothing' },
  organ: { zh: '承办单位', en: 'organ' },
  category: { zh: '内容类别', en: 'subject' },
  delegation: { zh: '代表团', en: 'delegation' },
  session: { zh: '届次会议', en: 'session' },
  term: { zh: '届', en: 'term' },
}

export const ofYear = (year: string): Bilingual => ({ zh: `${year} 年提出`, en: `Made in ${year}` })

/** Up to which day ratings are summed for this reader. */
export const summedBefore = (day: Bilingual): Bilingual => ({
  zh: `评价汇总截至 ${day.zh}（不含当日）。`,
  en: `Ratings given before ${day.en}.`,
})
