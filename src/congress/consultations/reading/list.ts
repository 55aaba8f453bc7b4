import { sql } from 'kysely'
import type { z } from 'zod'
import { dayKey } from '../../../platform/http/keys.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { ConsultationLine, listConsultations } from '../contract.ts'
import { consultationLife } from '../life.ts'
import { consultations } from '../queries.ts'
import { words, type RequestState, type State } from '../words.ts'

const running = ['draft', 'open', 'to-answer'] as const satisfies readonly State[]
const finished = ['answered', 'withdrawn'] as const satisfies readonly State[]

type Row = Awaited<ReturnType<ReturnType<typeof consultations>['execute']>>[number]

/** Who asks: the organ, or the congress's own office. */
export const askerOf = ({ askerName }: Pick<Row, 'askerName'>) =>
  askerName === null ? words.office : { zh: askerName, en: askerName }

export const lineOf = (row: Row): ConsultationLine => ({
  id: row.id,
  title: row.title,
  state: row.state as State,
  stateName: consultationLife.states[row.state]?.name ?? { zh: '', en: '' },
  named: row.named,
  asker: askerOf(row),
  closesOn: row.closesOn,
  asked: row.asked,
  given: row.given,
  mine: row.mine as RequestState | null,
})

// What waits for the reader stands before what does not: `0~2026-11-30~…`, `1~2026-11-24~…`.
const keyOf = ({ mine, closesOn, id }: Row): string => `${mine === 'asked' ? 0 : 1}~${closesOn}~${id}`

function keyIn(after: string | undefined) {
  const [rank = '', ...rest] = (after ?? '').split('~')
  const from = dayKey(rest.join('~'))
  return from && (rank === '0' || rank === '1') ? { ...from, rank: Number(rank) } : null
}

/** Running ones, those that wait for the reader first, the next to close first; or finished ones, the latest first. */
export async function list(work: Work, asked: z.output<NonNullable<typeof listConsultations.query>>) {
  const runs = asked.which === 'running'
  const from = keyIn(asked.after)
  const all = work.tx
    .selectFrom(
      consultations(work)
        .where('matter.state', 'in', runs ? [...running] : [...finished])
        .as('each'),
    )
    .selectAll('each')
  const rank = sql<number>`case when mine = 'asked' then 0 else 1 end`
  const after = from && sql`(${rank}, "closesOn", id)`
  const begun = !from
    ? all
    : runs
      ? all.where(sql<boolean>`${after} > (${from.rank}, ${from.day}::date, ${from.id}::uuid)`)
      : all.where(sql<boolean>`("closesOn", id) < (${from.day}::date, ${from.id}::uuid)`)
  const ordered = runs
    ? begun.orderBy(rank).orderBy('closesOn').orderBy('id')
    : begun.orderBy('closesOn', 'desc').orderBy('id', 'desc')
  const found = await ordered.limit(asked.limit + 1).execute()
  const page = found.slice(0, asked.limit)
  const last = page.at(-1)
  return { rows: page.map(lineOf), next: found.length > asked.limit && last ? keyOf(last) : null }
}
