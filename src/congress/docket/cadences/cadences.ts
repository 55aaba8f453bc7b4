import type { Article } from '../../law/article.ts'
import type { Bilingual } from '../../law/bilingual.ts'
import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { addDays, addMonths } from './clock/index.ts'
import { cadencePeriodLife } from './life.ts'
import { openMatter } from './open-matter.ts'
import { perform } from './perform.ts'
import { matterForUpdate, type Matter } from './queries.ts'
import type { Holder } from './words.ts'

export interface Cadence {
  readonly name: Bilingual
  readonly everyMonths: number
  readonly firstDue: string
  readonly aheadDays: number
  readonly organiser: Holder
  readonly under: Article
}

/** Sets up what must happen every so often (周期). */
export async function beginCadence(work: Work, cadence: Cadence): Promise<string> {
  const id = newId(work.now.getTime())
  await work.tx
    .insertInto('docket.cadence')
    .values({
      congress_id: work.congressId,
      id,
      name: JSON.stringify(cadence.name),
      every_months: cadence.everyMonths,
      first_due: cadence.firstDue,
      ahead_days: cadence.aheadDays,
      holder_kind: cadence.organiser.kind,
      holder_id: cadence.organiser.id,
      under: JSON.stringify(cadence.under),
    })
    .execute()
  await record(work, {
    name: 'cadence.begun',
    subject: { kind: 'cadence', id },
    actor: work.caller,
    under: cadence.under,
    facts: { name: cadence.name.zh, everyMonths: cadence.everyMonths, firstDue: cadence.firstDue },
  })
  return id
}

/** Days on which periods end up to `until`, counted from the first so that month ends do not drift. */
export function periodEnds(firstDue: string, everyMonths: number, until: string): string[] {
  const ends: string[] = []
  for (let turn = 0; ; turn += 1) {
    const due = addMonths(firstDue, turn * everyMonths)
    if (due > until) return ends
    ends.push(due)
  }
}

/** Opens the matter and duty of every period that is near or past and not open yet; run as often as one likes. */
export async function turnCadences(work: Work): Promise<number> {
  const { tx, congressId, today } = work
  const cadences = await tx
    .selectFrom('docket.cadence')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('ended_on', 'is', null)
    .forUpdate()
    .execute()
  let opened = 0
  for (const cadence of cadences) {
    const known = await tx
      .selectFrom('docket.cadence_period')
      .select('due_on')
      .where('congress_id', '=', congressId)
      .where('cadence_id', '=', cadence.id)
      .execute()
    const done = new Set(known.map(({ due_on }) => due_on))
    const ends = periodEnds(cadence.first_due, cadence.every_months, addDays(today, cadence.ahead_days))
    for (const due of ends.filter((each) => !done.has(each))) {
      await openPeriod(work, cadence, due)
      opened += 1
    }
  }
  return opened
}

/** The organiser writes down that this period's work was done, and what came of it (完成本期). */
export async function holdPeriod(work: Work, { id, outcome }: { id: string; outcome: string }): Promise<Matter> {
  const { tx, congressId } = work
  const { version } = await matterForUpdate(tx, congressId, { kind: cadencePeriodLife.kind, id })
  const held = await perform(work, cadencePeriodLife, { id, act: 'hold', version, facts: { outcome } })
  await tx
    .updateTable('docket.cadence_period')
    .set({ outcome })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  return held
}

type Row = { id: string; name: unknown; holder_kind: string; holder_id: string }

async function openPeriod(work: Work, cadence: Row, dueOn: string): Promise<void> {
  const id = newId(work.now.getTime())
  await openMatter(work, cadencePeriodLife, {
    id,
    title: `${(cadence.name as Bilingual).zh}（${dueOn}）`,
    places: { organiser: [{ kind: cadence.holder_kind as Holder['kind'], id: cadence.holder_id }] },
    days: { 'period-end': dueOn },
    facts: { cadenceId: cadence.id, dueOn },
  })
  await work.tx
    .insertInto('docket.cadence_period')
    .values({ congress_id: work.congressId, id, cadence_id: cadence.id, due_on: dueOn })
    .execute()
}
