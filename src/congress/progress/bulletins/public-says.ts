import { sentences, type Bilingual } from '../../../law/bilingual.ts'
import { sayDay } from '../../../law/say-day.ts'
import type { Published } from './published.ts'

/** What the public pages of bulletins say. */
export const bulletinSays = sentences({
  list: { zh: '代表建议办理情况通报', en: 'Bulletins: how suggestions are handled' },
  none: { zh: '还没有公布过通报。', en: 'No bulletin has been published yet.' },
  intro: {
    zh: '每半年公布一次：交办了多少件建议、答复了多少、哪些逾期、承诺兑现了没有。逾期的点名。',
    en: 'Every half-year: how many suggestions were handed over and answered, which are late, and whether promises were kept. Who is late is named.',
  },
  period: { zh: '期间', en: 'Period' },
  from: { zh: '开始', en: 'From' },
  to: { zh: '截止', en: 'To' },
  edition: { zh: '版次', en: 'Edition' },
  publishedOn: { zh: '公布日期', en: 'Published on' },
  id: { zh: '标识', en: 'Id' },
  all: { zh: '全部通报', en: 'All bulletins' },
  printA4: { zh: '按 A4 打印', en: 'Print on A4' },
  printA3: { zh: '按 A3 打印（上墙）', en: 'Print on A3 (for the wall)' },
  late: { zh: '逾期未答复（点名）', en: 'Late: not answered in time' },
  organs: { zh: '各单位办理情况', en: 'By organ' },
  promises: { zh: '承诺兑现情况', en: 'Promises' },
  items: { zh: '逐件办理情况', en: 'Every suggestion' },
  organ: { zh: '承办单位', en: 'Organ' },
  number: { zh: '编号', en: 'Number' },
  title: { zh: '建议', en: 'Suggestion' },
  over: { zh: '逾期', en: 'Late by' },
  papers: { zh: '件数', en: 'Number' },
  replied: { zh: '已答复', en: 'Answered' },
  overdue: { zh: '逾期未答复', en: 'Late' },
  broken: { zh: '承诺未兑现', en: 'Promises broken' },
  promise: { zh: '承诺', en: 'Promise' },
  dueOn: { zh: '期限', en: 'Due' },
  result: { zh: '结果', en: 'Result' },
  deputy: { zh: '代表', en: 'Deputy' },
  resultClass: { zh: '类别', en: 'Class' },
  stands: { zh: '进展', en: 'Stands' },
  kept: { zh: '按期兑现', en: 'kept in time' },
  keptLate: { zh: '逾期兑现', en: 'kept late' },
  notKept: { zh: '到期未兑现', en: 'not kept' },
  closed: { zh: '办结', en: 'closed' },
  answered: { zh: '已答复', en: 'answered' },
  underWay: { zh: '办理中', en: 'under way' },
  withheld: { zh: '（不公开）', en: '(not public)' },
  checkedBy: { zh: '核对', en: 'Checked by' },
  approvedBy: { zh: '批准公布', en: 'Approved by' },
})

export const daysLate = (days: number): Bilingual => ({
  zh: `逾期 ${days} 天`,
  en: `${days} ${days === 1 ? 'day' : 'days'} late`,
})

export const periodSaid = (from: string, to: string): Bilingual => ({
  zh: `${sayDay(from).zh}—${sayDay(to).zh}`,
  en: `${sayDay(from).en} – ${sayDay(to).en}`,
})

const share = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${Math.round((part / whole) * 1000) / 10}%`

/** What the half-year came to, in sentences. */
export function summarySaid({ content }: Published): Bilingual[] {
  const { totals, promises, satisfaction, classes } = content
  const { rated, result } = satisfaction
  const of = (grade: string) => result[grade] ?? 0
  return [
    {
      zh: `在办和办结代表建议 ${totals.handled} 件，其中本期交办 ${totals.handedOver} 件，重点督办 ${totals.key} 件。`,
      en: `${totals.handled} suggestions were in hand or closed: ${totals.handedOver} handed over in this period, ${totals.key} of them key suggestions.`,
    },
    {
      zh: `已答复 ${totals.replied} 件，答复率 ${share(totals.replied, totals.handled)}；按期答复 ${totals.inTime} 件；办结 ${totals.closed} 件；逾期未答复 ${totals.overdue} 件。`,
      en: `${totals.replied} are answered (${share(totals.replied, totals.handled)}), ${totals.inTime} of them in time; ${totals.closed} are closed; ${totals.overdue} are late.`,
    },
    ...(classes.length > 0
      ? [
          {
            zh: `按办理结果分类：${classes.map((each) => `${each.resultClass} 类 ${each.papers} 件`).join('，')}。`,
            en: `By result: ${classes.map((each) => `class ${each.resultClass}: ${each.papers}`).join(', ')}.`,
          },
        ]
      : []),
    {
      zh: `到期的承诺 ${promises.due} 项，已兑现 ${promises.kept} 项，未兑现 ${promises.broken} 项，兑现率 ${share(promises.kept, promises.due)}。`,
      en: `${promises.due} promises were due: ${promises.kept} kept, ${promises.broken} not (${share(promises.kept, promises.due)}).`,
    },
    ...(rated > 0
      ? [
          {
            zh: `代表已评价 ${rated} 件，对结果满意 ${of('satisfied')} 件，基本满意 ${of('basically-satisfied')} 件，不满意 ${of('dissatisfied')} 件；没有评价的不计入满意。`,
            en: `Deputies rated ${rated}: satisfied with the result of ${of('satisfied')}, basically satisfied with ${of('basically-satisfied')}, dissatisfied with ${of('dissatisfied')}; what is not rated does not count as satisfied.`,
          },
        ]
      : []),
  ]
}
