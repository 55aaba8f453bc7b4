import type { Article } from '../../../law/article.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import { insist } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import type { Holder } from '../words.ts'
import { mayBegin, mayRun } from './rules.ts'
import type { Rhythm } from './words.ts'

export interface Cadence {
  readonly id?: string
  readonly name: Bilingual
  readonly rhythm?: Rhythm
  readonly everyMonths: number
  readonly firstDue: string
  readonly aheadDays: number
  readonly organiser: Holder
  /** What its periods open by themselves. */
  readonly opens?: string | null
  readonly under: Article
}

/** Whether something of the kind is opened regularly already. */
async function hasTwin({ tx, congressId }: Work, opens: string | null): Promise<boolean> {
  if (!opens) return false
  const twin = await tx
    .selectFrom('docket.cadence')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('opens', '=', opens)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return twin !== undefined
}

/** Sets up what must happen every so often (周期). Sent twice with one id, it begins once. */
export async function beginCadence(work: Work, cadence: Cadence): Promise<string> {
  const { tx, congressId, today } = work
  const { id = newId(work.now.getTime()), opens = null, firstDue, rhythm = 'months' } = cadence
  const known = await tx
    .selectFrom('docket.cadence')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (known) return id
  insist(mayBegin({ firstDue, today }))
  insist(mayRun({ twin: await hasTwin(work, opens) }))
  await tx
    .insertInto('docket.cadence')
    .values({
      congress_id: congressId,
      id,
      name: JSON.stringify(cadence.name),
      rhythm,
      every_months: cadence.everyMonths,
      first_due: firstDue,
      ahead_days: cadence.aheadDays,
      holder_kind: cadence.organiser.kind,
      holder_id: cadence.organiser.id,
      opens,
      begun_on: today,
      under: JSON.stringify(cadence.under),
    })
    .execute()
  await record(work, {
    name: 'cadence.begun',
    subject: { kind: 'cadence', id },
    actor: work.caller,
    under: cadence.under,
    facts: { name: cadence.name.zh, ...(rhythm === 'months' && { everyMonths: cadence.everyMonths, firstDue }) },
  })
  return id
}
