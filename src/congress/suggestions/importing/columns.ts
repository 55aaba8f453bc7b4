import type { Column, TableRow } from '../../../platform/tables/index.ts'
import type { ImportedRecord } from './record.ts'
import { stateWords } from './words.ts'

type Field = Exclude<keyof ImportedRecord, 'promises'>

const choice = (words: Readonly<Record<string, string>>) => ({ kind: 'choice', choices: words }) as const

/** The same fields as in JSON Lines, under the headings offices use or under their own names. */
export const suggestionColumns: readonly Column<Field>[] = [
  { key: 'title', names: ['标题', '建议标题', '建议名称', 'title'], kind: 'line', max: 100, required: true },
  { key: 'id', names: ['序号', 'id'], kind: 'line', max: 40 },
  { key: 'body', names: ['摘要', '正文', 'body'], kind: 'text', max: 8000 },
  { key: 'body_kind', names: ['摘要类别', 'body_kind'], kind: 'line', max: 40 },
  { key: 'congress', names: ['届次', '人民代表大会', 'congress'], kind: 'line', max: 100 },
  { key: 'session', names: ['会议', '会次', 'session'], kind: 'line', max: 100 },
  { key: 'number', names: ['编号', '建议号', 'number'], kind: 'code', max: 40 },
  { key: 'category', names: ['类别', '建议类别', 'category'], kind: 'line', max: 40 },
  { key: 'kind', names: ['性质', 'kind'], kind: 'line', max: 40 },
  { key: 'priority', names: ['重点', '重点建议', 'priority'], kind: 'line', max: 40 },
  { key: 'units', names: ['承办单位', 'units'], kind: 'line', max: 400 },
  { key: 'proposers', names: ['提出人', 'proposers'], kind: 'line', max: 200 },
  { key: 'lead_deputy', names: ['领衔代表', 'lead_deputy'], kind: 'line', max: 40 },
  { key: 'co_signers', names: ['联名代表', '附议代表', 'co_signers'], kind: 'line', max: 2000 },
  { key: 'facts', names: ['事实', 'facts'], kind: 'text', max: 8000 },
  { key: 'analysis', names: ['分析', 'analysis'], kind: 'text', max: 8000 },
  { key: 'proposal', names: ['建议', '具体建议', 'proposal'], kind: 'text', max: 8000 },
  { key: 'submitted_on', names: ['提交日期', 'submitted_on'], kind: 'day' },
  { key: 'assigned_on', names: ['交办日期', 'assigned_on'], kind: 'day' },
  { key: 'signed_on', names: ['签收日期', 'signed_on'], kind: 'day' },
  { key: 'reply_date', names: ['答复日期', 'reply_date'], kind: 'line', max: 20 },
  { key: 'reply', names: ['答复', '答复内容', 'reply'], kind: 'text', max: 20_000 },
  { key: 'result_class', names: ['办理结果类别', '答复类别', 'result_class'], kind: 'line', max: 20 },
  { key: 'rating', names: ['满意度', '评价', 'rating'], kind: 'line', max: 20 },
  { key: 'rating_reason', names: ['评价理由', 'rating_reason'], kind: 'text', max: 1000 },
  { key: 'rated_on', names: ['评价日期', 'rated_on'], kind: 'day' },
  { key: 'rework_reason', names: ['重办理由', 'rework_reason'], kind: 'text', max: 1000 },
  { key: 'declined_reason', names: ['申请改办理由', 'declined_reason'], kind: 'text', max: 1000 },
  { key: 'proposed_organ', names: ['建议改由', 'proposed_organ'], kind: 'line', max: 60 },
  { key: 'returned_reason', names: ['退回理由', 'returned_reason'], kind: 'text', max: 1000 },
  {
    key: 'may_publish',
    names: ['可公开', '是否公开', 'may_publish'],
    ...choice({ 是: 'true', 否: 'false', true: 'true', false: 'false' }),
  },
  { key: 'not_public_reason', names: ['不公开理由', 'not_public_reason'], kind: 'text', max: 300 },
  { key: 'state', names: ['状态', '办理状态', 'state'], ...choice(stateWords) },
]

/** Headings of a published list that say where it comes from; they are kept as its own words. */
export const sourceColumns = [{ key: 'source_url', names: ['来源网址', 'source_url'], kind: 'line', max: 500 }] as const

type AnyRow = TableRow<Field | (typeof sourceColumns)[number]['key']>

const lists = new Set<string>(['units', 'co_signers'])

/** A row of a table as a line of JSON Lines would have it. */
export function recordOfRow({ values }: AnyRow): Record<string, unknown> {
  const fields = Object.entries(values).filter(([, value]) => value !== '')
  return Object.fromEntries(
    fields.map(([key, value]) => {
      if (lists.has(key))
        return [
          key,
          value
            .split(/[、,，;；\n]/)
            .map((name) => name.trim())
            .filter(Boolean),
        ]
      return [key, key === 'may_publish' ? value === 'true' : value]
    }),
  )
}
