import type { Article } from '../../law/article.ts'
import type { Bilingual } from '../../law/bilingual.ts'
import type { Work } from '../../platform/http/route.ts'
import { isDay } from './clock/index.ts'
import { actorName, eventRows, type EventRow } from './events.ts'
import { undertakingLife } from './life.ts'
import type { Names } from './lives.ts'
import { rungNames } from './words.ts'

const factNames: Record<string, Bilingual | undefined> = {
  reason: { zh: '理由', en: 'reason' },
  explanation: { zh: '说明', en: 'explanation' },
  organ: { zh: '承办单位', en: 'handling organ' },
  proposedOrgan: { zh: '建议改由', en: 'proposed organ' },
  resultClass: { zh: '类别', en: 'class' },
  promises: { zh: '承诺事项', en: 'promises' },
  outcome: { zh: '结果', en: 'outcome' },
  evidence: { zh: '完成情况', en: 'evidence' },
  dueOn: { zh: '期限', en: 'due' },
  source: { zh: '来源', en: 'source' },
}

const plain = (value: unknown): string => (typeof value === 'string' && isDay(value) ? value : String(value))

/** Events that no act of a life names. */
const byItself: Record<string, Bilingual | undefined> = {
  opened: { zh: '起草', en: 'opened' },
  imported: { zh: '导入', en: 'imported' },
  revised: { zh: '修改', en: 'revised' },
  ...rungNames,
}

/** One event in words: what was done, and the facts a reader wants beside it. */
function said(row: EventRow, names: Names): Bilingual {
  const past = row.name.slice(row.name.indexOf('.') + 1)
  const name = byItself[past] ?? names.done(row.subject_kind, past) ?? { zh: row.name, en: row.name }
  const facts = Object.entries(row.facts as Record<string, unknown>).flatMap(([key, value]) => {
    const known = factNames[key]
    return known && value !== '' && value !== 0
      ? [{ zh: `${known.zh}：${plain(value)}`, en: `${known.en}: ${plain(value)}` }]
      : []
  })
  const join = (language: 'zh' | 'en', mark: string) =>
    [name[language], ...facts.map((fact) => fact[language])].join(mark)
  return { zh: join('zh', '；'), en: join('en', '; ') }
}

export const historyLine = (row: EventRow, names: Names) => ({
  seq: row.seq,
  at: row.at,
  name: row.name,
  said: said(row, names),
  actor: actorName(row.actor),
  under: row.under as Article | null,
})

/**
 * A matter's history, from the record itself: there is no second log. What became of the promises made in it belongs
 * to it, each beside the words of the promise.
 */
export async function historyOf(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  subject: { kind: string; id: string },
  names: Names,
) {
  const own = await eventRows(tx, congressId)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .orderBy('seq')
    .limit(500)
    .execute()
  const promises = await tx
    .selectFrom('docket.undertaking')
    .select(['id', 'promise'])
    .where('congress_id', '=', congressId)
    .where('source_id', '=', subject.id)
    .execute()
  const kept = promises.length > 0 ? await eventsOfPromises({ tx, congressId }, promises, names) : []
  return [...own.map((row) => historyLine(row, names)), ...kept].sort((a, b) => a.seq - b.seq)
}

async function eventsOfPromises(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  promises: readonly { id: string; promise: string }[],
  names: Names,
) {
  const words = new Map(promises.map(({ id, promise }) => [id, promise]))
  const rows = await eventRows(tx, congressId)
    .where('subject_kind', '=', undertakingLife.kind)
    .where('subject_id', 'in', [...words.keys()])
    // That it was promised is said by the reply.
    .where('name', 'not in', ['undertaking.opened', 'undertaking.imported'])
    .orderBy('seq')
    .limit(500)
    .execute()
  return rows.map((row) => {
    const line = historyLine(row, names)
    const promise = words.get(row.subject_id) ?? ''
    return { ...line, said: { zh: `承诺“${promise}”：${line.said.zh}`, en: `promise “${promise}”: ${line.said.en}` } }
  })
}
