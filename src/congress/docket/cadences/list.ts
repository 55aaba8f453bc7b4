import type { Article } from '../../../law/article.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { sessionFrom } from '../../organs/index.ts'
import { addMonths } from '../clock/index.ts'
import { cadencePeriodLife } from '../life.ts'
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
    .leftJoin('docket.matter as source', (on) =>
      on.onRef('source.congress_id', '=', 'matter.congress_id').onRef('source.id', '=', 'matter.source_id'),
    )
    .leftJoin('organs.session as session', (on) =>
      on.onRef('session.congress_id', '=', 'period.congress_id').onRef('session.id', '=', 'period.session_id'),
    )
    .select(['period.id', 'period.cadence_id', 'period.due_on as dueOn', 'period.outcome', 'period.held_on'])
    .select(['matter.kind', 'matter.state', 'matter.ended_at', 'source.id as source_id', 'source.kind as source_kind'])
    .select('session.name as session')
    .where('period.congress_id', '=', congressId)
    .orderBy('period.due_on', 'desc')
    .execute()

type PeriodRow = Awaited<ReturnType<typeof periods>>[number]

/** How a period stands, whether it is a matter of its own or the work of a later room. */
export function stateOfPeriod(period: Pick<PeriodRow, 'kind' | 'state' | 'held_on' | 'ended_at'>) {
  if (period.kind === cadencePeriodLife.kind) return period.state as CadenceLine['periods'][number]['state']
  return period.held_on ? ('held' as const) : period.ended_at ? ('dropped' as const) : ('due' as const)
}

/** Those who keep it are led to where it is done; whether others may read that, its room knows. */
function sourceOf({ caller }: Work, { id, kind, source_id, source_kind }: PeriodRow) {
  if (!['staff', 'chair'].some((role) => caller.roles.includes(role))) return null
  if (kind !== cadencePeriodLife.kind) return { id, kind }
  return source_id && source_kind ? { id: source_id, kind: source_kind } : null
}

const shown = (work: Work, row: PeriodRow): CadenceLine['periods'][number] => {
  const state = stateOfPeriod(row)
  const { id, dueOn, outcome, session } = row
  return {
    id,
    dueOn,
    outcome,
    session,
    state,
    source: sourceOf(work, row),
    missed: state === 'due' && dueOn < work.today,
  }
}

/** The first end of a period from `today` on; of what follows a session, the close of the next session known. */
async function nextFrom({ tx, congressId, today }: Work, { rhythm, first_due, every_months }: Row) {
  if (rhythm === 'after-session') return (await sessionFrom(tx, congressId, today))?.closesOn ?? null
  for (let turn = 0; ; turn += 1) {
    const due = addMonths(first_due, turn * every_months)
    if (due >= today) return due
  }
}

/** What is done regularly, those that run first, with how each period went. */
export async function listCadences(work: Work): Promise<{ rows: CadenceLine[] }> {
  const byCadence = Map.groupBy(await periods(work), ({ cadence_id }) => cadence_id)
  const shownOf = async (row: Row): Promise<CadenceLine> => ({
    id: row.id,
    version: row.version,
    name: row.name as Bilingual,
    rhythm: row.rhythm as CadenceLine['rhythm'],
    everyMonths: row.every_months,
    aheadDays: row.ahead_days,
    opens: row.opens,
    under: row.under as Article,
    endedOn: row.ended_on,
    nextDue: row.ended_on ? null : await nextFrom(work, row),
    periods: (byCadence.get(row.id) ?? []).map((period) => shown(work, period)),
  })
  return { rows: await Promise.all((await cadences(work)).map(shownOf)) }
}
