import { insist } from '../../../law/ruling.ts'
import type { Article } from '../../../law/article.ts'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { cadencePeriodLife } from '../life.ts'
import { perform } from '../perform.ts'
import { matterOf } from '../queries.ts'
import { mayBegin, mayChange, mayEnd } from './rules.ts'

/** The cadence, locked, as the caller saw it. @throws NotFound, Overtaken */
async function cadenceForUpdate({ tx, congressId }: Work, { id, version }: { id: string; version: number }) {
  const cadence = await tx
    .selectFrom('docket.cadence')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!cadence) throw new NotFound('cadence')
  if (cadence.version !== version)
    throw new Overtaken({ state: cadence.ended_on ? 'ended' : 'running', version: cadence.version })
  return cadence
}

const periodsOf = ({ tx, congressId }: Work, cadenceId: string) =>
  tx
    .selectFrom('docket.cadence_period as period')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'period.congress_id').onRef('matter.id', '=', 'period.id'),
    )
    .select(['period.id', 'period.due_on', 'matter.kind', 'matter.ended_at'])
    .where('period.congress_id', '=', congressId)
    .where('period.cadence_id', '=', cadenceId)
    .orderBy('period.due_on', 'desc')
    .execute()

interface Changing {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly everyMonths: number
  readonly aheadDays: number
  readonly nextDue: string
}

/** The rhythm changes from the next period on; what is open already stays as it was owed. */
export async function changeCadence(work: Work, changing: Changing): Promise<{ id: string }> {
  const { tx, congressId, today, caller } = work
  const { id, name, everyMonths, aheadDays, nextDue } = changing
  const cadence = await cadenceForUpdate(work, changing)
  insist(mayChange({ ended: cadence.ended_on !== null }))
  const [latest] = await periodsOf(work, id)
  const notBefore = latest && latest.due_on >= today ? latest.due_on : today
  // What follows sessions has no day of its own.
  if (cadence.rhythm === 'months') insist(mayBegin({ firstDue: nextDue, today: notBefore }))
  await tx
    .updateTable('docket.cadence')
    .set((eb) => ({
      name: JSON.stringify({ zh: name, en: name }),
      ahead_days: aheadDays,
      ...(cadence.rhythm === 'months' && { every_months: everyMonths, first_due: nextDue, begun_on: today }),
      version: eb('version', '+', 1),
    }))
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await record(work, {
    name: 'cadence.changed',
    subject: { kind: 'cadence', id },
    actor: caller,
    under: cadence.under as Article,
    facts: { name, ...(cadence.rhythm === 'months' && { everyMonths, nextDue }) },
  })
  return { id }
}

/** It is not done regularly any longer: a period not due yet is dropped; one that was missed stays owed. */
export async function endCadence(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<{ id: string }> {
  const { tx, congressId, today, caller } = work
  const cadence = await cadenceForUpdate(work, { id, version })
  insist(mayEnd({ reason, ended: cadence.ended_on !== null }))
  await tx
    .updateTable('docket.cadence')
    .set((eb) => ({ ended_on: today, why_ended: reason, version: eb('version', '+', 1) }))
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  for (const period of await periodsOf(work, id)) {
    // What a later room opened is that room's to end.
    if (period.ended_at || period.due_on < today || period.kind !== cadencePeriodLife.kind) continue
    const matter = await matterOf(tx, congressId, { kind: cadencePeriodLife.kind, id: period.id })
    await perform(work, cadencePeriodLife, { id: period.id, act: 'drop', version: matter.version, facts: { reason } })
  }
  await record(work, {
    name: 'cadence.ended',
    subject: { kind: 'cadence', id },
    actor: caller,
    under: cadence.under as Article,
    facts: { reason },
  })
  return { id }
}
