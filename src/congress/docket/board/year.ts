import type { Bilingual } from '../../../law/bilingual.ts'
import { dayInShanghai } from '../../../law/day.ts'
import type { Answer } from '../../../platform/http/contract.ts'
import type { Work } from '../../../platform/http/route.ts'
import { stateOfPeriod } from '../cadences/list.ts'
import { periodEnds } from '../cadences/turn.ts'
import { shownTo } from '../shown-to.ts'
import type { Life } from '../words.ts'
import type { PeriodStands, readYear, YearPeriod } from './contract.ts'

/** Periods that end in a year, with what they opened as far as the caller may see it. */
const periodsIn = ({ tx, congressId }: Work, from: string, to: string) =>
  tx
    .selectFrom('docket.cadence_period as period')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'period.congress_id').onRef('matter.id', '=', 'period.id'),
    )
    .select(['period.id', 'period.cadence_id', 'period.due_on', 'period.held_on', 'matter.kind', 'matter.state'])
    .select(['matter.ended_at', 'matter.source_id'])
    .where('period.congress_id', '=', congressId)
    .where('period.due_on', '>=', from)
    .where('period.due_on', '<=', to)
    .orderBy('period.due_on')
    .execute()
type Period = Awaited<ReturnType<typeof periodsIn>>[number]

const cadencesOf = ({ tx, congressId }: Work) =>
  tx
    .selectFrom('docket.cadence')
    .select(['id', 'name', 'rhythm', 'every_months', 'first_due', 'begun_on', 'ended_on'])
    .where('congress_id', '=', congressId)
    .orderBy('every_months')
    .orderBy('id')
    .execute()
type Cadence = Awaited<ReturnType<typeof cadencesOf>>[number]

/** What periods opened, where the caller may see it. */
async function sourcesOf(work: Work, lives: readonly Life[], periods: readonly Period[]) {
  const ids = periods.flatMap(({ source_id }) => (source_id ? [source_id] : []))
  if (ids.length === 0) return new Map<string, YearPeriod['source']>()
  const rows = await work.tx
    .selectFrom('docket.matter as matter')
    .select(['matter.id', 'matter.kind'])
    .where('matter.congress_id', '=', work.congressId)
    .where('matter.id', 'in', ids)
    .where(shownTo(work, lives))
    .execute()
  return new Map(rows.map(({ id, kind }) => [id, { id, kind }]))
}

/** How a period stands, from its matter's state and days. */
function standsOf(period: { state: string; dueOn: string; heldOn: string | null; today: string }): PeriodStands {
  const { state, dueOn, heldOn, today } = period
  if (state === 'dropped') return 'dropped'
  if (state === 'held') return heldOn && heldOn > dueOn ? 'held-late' : 'held'
  return dueOn < today ? 'missed' : 'due'
}

/** Ends of periods still to come this year, that are not open yet. */
function plannedOf({ rhythm, first_due, every_months, ended_on }: Cadence, until: string, from: string): YearPeriod[] {
  if (ended_on || rhythm !== 'months') return []
  return periodEnds(first_due, every_months, until)
    .filter((dueOn) => dueOn > from)
    .map((dueOn) => ({ dueOn, heldOn: null, stands: 'planned', source: null }))
}

/** The regular work of this year, period by period: held, due, missed, to come (全年定期工作). */
export async function year(work: Work, lives: readonly Life[]): Promise<Answer<typeof readYear>> {
  const { today } = work
  const thisYear = today.slice(0, 4)
  const last = `${thisYear}-12-31`
  const periods = await periodsIn(work, `${thisYear}-01-01`, last)
  const sources = await sourcesOf(work, lives, periods)
  const rows = (await cadencesOf(work)).map((cadence) => {
    const own = periods
      .filter(({ cadence_id }) => cadence_id === cadence.id)
      .map((period): YearPeriod => {
        const { due_on: dueOn, ended_at, held_on, source_id } = period
        const state = stateOfPeriod(period)
        const heldOn = held_on ?? (state === 'held' && ended_at ? dayInShanghai(ended_at) : null)
        const stands = standsOf({ state, dueOn, heldOn, today })
        return { dueOn, heldOn, stands, source: (source_id && sources.get(source_id)) || null }
      })
    const after = own.reduce((latest, { dueOn }) => (dueOn > latest ? dueOn : latest), today)
    return {
      id: cadence.id,
      name: cadence.name as Bilingual,
      periods: [...own, ...plannedOf(cadence, last, after)],
    }
  })
  return { year: Number(thisYear), today, rows: rows.filter((row) => row.periods.length > 0) }
}
