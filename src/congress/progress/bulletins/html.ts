import { escaped } from '../../../platform/text/html.ts'
import type { Published } from './published.ts'
import type { BulletinItem, BulletinPromise } from './content.ts'
import { withheldTitle } from './content.ts'
import { paperStyle, type Paper } from './paper.ts'

const dayOf = (day: string): string => {
  const [year, month, date] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}
const share = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${Math.round((part / whole) * 1000) / 10}%`

/** What a column holds: a count, something short that is not broken, a person's name, an organ's. */
type Holds = 'count' | 'short' | 'person' | 'organ'
type Head = string | { readonly name: string; readonly holds: Holds }
const holds = (holding: Holds, name: string): Head => ({ name, holds: holding })
const short = (name: string) => holds('short', name)
const count = (name: string) => holds('count', name)
const organ = holds('organ', '承办单位')
const nameOf = (head: Head) => (typeof head === 'string' ? head : head.name)
/** Longer than this, even what is usually short goes onto a second line: it must not push the others aside. */
const longest: Readonly<Record<Holds, number>> = { count: 12, short: 12, person: 4, organ: Infinity }

function classOf(head: Head | undefined, cell: string | number | null): string {
  if (!head || typeof head === 'string') return ''
  const whole = String(cell ?? '').length <= longest[head.holds] && head.holds !== 'organ'
  return ` class="${head.holds}${whole ? ' whole' : ''}"`
}

const table = (title: string, heads: readonly Head[], rows: readonly (readonly (string | number | null)[])[]) =>
  rows.length === 0
    ? ''
    : `<h2>${escaped(title)}</h2><div class="wide"><table aria-label="${escaped(title)}">
<thead><tr>${heads.map((head) => `<th scope="col"${classOf(head, nameOf(head))}>${escaped(nameOf(head))}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell, at) => `<td${classOf(heads[at], cell)}>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table></div>`

const standing = ({ closed, repliedOn, daysOver }: BulletinItem): string => {
  if (closed) return '办结'
  if (repliedOn) return '已答复'
  return daysOver > 0 ? `逾期 ${daysOver} 天` : '办理中'
}

const promiseStands: Readonly<Record<BulletinPromise['stands'], string>> = {
  kept: '按期兑现',
  'kept-late': '逾期兑现',
  broken: '到期未兑现',
}

function summary({ content, from, to }: Published): string {
  const { totals, promises, satisfaction, classes } = content
  const sentences = [
    `${dayOf(from)}至${dayOf(to)}，在办和办结代表建议 ${totals.handled} 件，其中本期交办 ${totals.handedOver} 件，重点督办 ${totals.key} 件。`,
    `已答复 ${totals.replied} 件，答复率 ${share(totals.replied, totals.handled)}；按期答复 ${totals.inTime} 件；办结 ${totals.closed} 件；逾期未答复 ${totals.overdue} 件。`,
    classes.length > 0
      ? `按办理结果分类：${classes.map(({ resultClass, papers }) => `${resultClass} 类 ${papers} 件`).join('，')}。`
      : '',
    `到期的承诺 ${promises.due} 项，已兑现 ${promises.kept} 项，未兑现 ${promises.broken} 项，兑现率 ${share(promises.kept, promises.due)}。`,
    satisfaction.rated > 0
      ? `代表已评价 ${satisfaction.rated} 件，对结果满意 ${satisfaction.result['satisfied'] ?? 0} 件，基本满意 ${satisfaction.result['basically-satisfied'] ?? 0} 件，不满意 ${satisfaction.result['dissatisfied'] ?? 0} 件；没有评价的不计入满意。`
      : '',
  ]
  return (
    sentences
      .filter(Boolean)
      // A number stays with what it counts.
      .map((sentence) => `<p>${escaped(sentence).replaceAll(/(?<=\d) (?=[件项])/g, '\u00a0')}</p>`)
      .join('\n')
  )
}

const worstFirst: readonly BulletinPromise['stands'][] = ['broken', 'kept-late', 'kept']

function tables({ content }: Published): string {
  const late = content.items.filter(({ daysOver }) => daysOver > 0).toSorted((a, b) => b.daysOver - a.daysOver)
  const promises = content.promiseList.toSorted(
    (a, b) => worstFirst.indexOf(a.stands) - worstFirst.indexOf(b.stands) || (a.dueOn < b.dueOn ? -1 : 1),
  )
  return [
    table(
      '逾期未答复（点名）',
      [organ, short('编号'), '建议', short('逾期')],
      late.map((item) => [item.organ, item.number, item.title ?? withheldTitle, `${item.daysOver} 天`]),
    ),
    table(
      '各单位办理情况',
      [organ, count('件数'), count('已答复'), count('逾期'), count('承诺未兑现')],
      content.organs.map((row) => [row.organ, row.papers, row.replied, row.overdue, row.promisesBroken]),
    ),
    table(
      '承诺兑现情况',
      ['承诺', organ, short('期限'), short('结果')],
      promises.map((row) => [row.promise ?? withheldTitle, row.organ, dayOf(row.dueOn), promiseStands[row.stands]]),
    ),
    table(
      '逐件办理情况',
      [short('编号'), '建议', holds('person', '代表'), organ, short('类别'), short('进展')],
      content.items.map((item) => [
        item.number,
        item.title ?? withheldTitle,
        item.leadDeputy,
        item.organ,
        item.resultClass ?? '',
        standing(item),
      ]),
    ),
  ].join('\n')
}

/** Who answers for it: whose bulletin it is, who read it through, who approved it, and on which day. */
const signed = ({ congress, checkedBy, approvedBy, publishedOn }: Published): string =>
  [
    [checkedBy && `核对：${checkedBy}`, approvedBy && `批准公布：${approvedBy}`].filter(Boolean).join('　'),
    congress,
    dayOf(publishedOn),
  ]
    .filter(Boolean)
    .map((line) => `<div>${escaped(line)}</div>`)
    .join('')

/** A published bulletin as a page of its own: read without script on a phone, printed for the wall on A4 or A3. */
export function bulletinHtml(bulletin: Published, paper: Paper): string {
  const title = `${bulletin.congress}代表建议办理情况通报`
  const period = `${dayOf(bulletin.from)}—${dayOf(bulletin.to)}`
  const edition = bulletin.edition > 1 ? `第 ${bulletin.edition} 版（更正：${bulletin.whyEdition}）` : ''
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(`${title}（${period}）`)}</title>
<style>${paperStyle(paper, `${title}　${period}`)}</style></head>
<body><main><h1>${escaped(title)}</h1>
<p class="about">${escaped(period)}</p>
${edition ? `<p class="edition">${escaped(edition)}</p>` : ''}
<p class="papers"><a href="?paper=A4">按 A4 打印</a><a href="?paper=A3">按 A3 打印（上墙）</a></p>
<div class="summary">${summary(bulletin)}</div>
${tables(bulletin)}
<div class="signed">${signed(bulletin)}</div></main></body></html>`
}
