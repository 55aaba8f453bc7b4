import type { Article } from '../../../law/article.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { addMonths } from '../clock/index.ts'
import type { CadenceLine } from './contract.ts'

const cadences = ({ tx, congressId }: Work) =>
  tx
    .selectFrom('docket.cadence')
    .selectAll()
    .where('congress_id', '=', congressId)
    .orderBy('ended_on', (order) => order.desc().nullsFirst())
    .orderBy('every_months')
    .orderBy('id')
    .execute()
type Row = Awaited<ReturnType<typeof cadences>>[number]

const periods = ({ tx, congressId }: Work) =>
  tx
    .selectFrom('docket.cadence_period as period')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'period.congress_id').onRef('matter.id', '=', 'period.id'),
    )
    .select(['period.id', 'period.cadence_id', 'period.due_on as dueOn', 'period.outcome', 'matter.state'])
    .where('period.congress_id', '=', congressId)
    .orderBy('period.due_on', 'desc')
    .execute()

/** The first end of a period from `today` on. */
function nextFrom({ first_due, every_months }: Row, today: string): string {
  for (let turn = 0; ; turn += 1) {
    const due = addMonths(first_due, turn * every_months)
    if (due >= today) return due
  }
}

/** What is done regularly, those that run first, with how each period went. */
export async function listCadences(work: Work): Promise<{ rows: CadenceLine[] }> {
  const byCadence = Map.groupBy(await periods(work), ({ cadence_id }) => cadence_id)
  const rows = (await cadences(work)).map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name as Bilingual,
    everyMonths: row.every_months,
    aheadDays: row.ahead_days,
    opens: row.opens,
    under: row.under as Article,
    endedOn: row.ended_on,
    nextDue: row.ended_on ? null : nextFrom(row, work.today),
    periods: (byCadence.get(row.id) ?? []).map(({ id, dueOn, outcome, state }) => ({
      id,
      dueOn,
      outcome,
      state: state as CadenceLine['periods'][number]['state'],
      missed: state === 'due' && dueOn < work.today,
    })),
  }))
  return { rows }
}
