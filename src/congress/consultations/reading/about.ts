import { sql } from 'kysely'
import type { Reader } from '../../../platform/database/house.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { ConsultationAbout } from '../contract.ts'
import { consultationLife } from '../life.ts'
import { allConsultations, asksIn, consultations } from '../queries.ts'
import type { Form, State, Template } from '../words.ts'
import { countTally, readable, saidWhy } from './tally.ts'

const fatesOf = ({ tx, congressId }: Work, ids: readonly string[]) =>
  tx
    .selectFrom('consultations.line')
    .select(['consultation_id as id'])
    .select((eb) => [eb.fn.countAll<number>().as('owed'), eb.fn.count<number>('fate').as('decided')])
    .where('congress_id', '=', congressId)
    .where('consultation_id', 'in', ids)
    .where('asks', '=', true)
    .groupBy('consultation_id')
    .execute()

type Row = Awaited<ReturnType<ReturnType<typeof allConsultations>['execute']>>[number] & { form: unknown }

/** One of them, as far as this caller may know of it. */
async function told(
  work: Work,
  row: Row,
  { owed, decided, mayOpen }: { owed: number; decided: number; mayOpen: boolean },
): Promise<ConsultationAbout> {
  const ruling = readable(work, row)
  const { id, title, named, closesOn, asked, given, form } = row
  return {
    id,
    title,
    named,
    closesOn,
    asked,
    given,
    state: row.state as State,
    stateName: consultationLife.states[row.state]?.name ?? { zh: '', en: '' },
    tally: ruling.permitted ? await countTally(work, { id, form: form as Form }) : null,
    hidden: saidWhy(ruling),
    owed,
    decided,
    answered: row.state === 'answered',
    mayOpen,
  }
}

/**
 * What was asked about a matter (就某一事项征求的意见), the first first. That it was asked and how many have answered is
 * for everybody who may see the matter; what they answered, once it is closed; a draft is its asker's alone. What was
 * withdrawn is not among them.
 */
export async function consultationsAbout(work: Work, sourceId: string): Promise<ConsultationAbout[]> {
  const rows = await allConsultations(work.tx, work)
    .select('consultation.form')
    .where('consultation.about_id', '=', sourceId)
    .where('matter.state', '<>', 'withdrawn')
    .orderBy('consultation.id')
    .execute()
  const shown = rows.filter((row) => row.state !== 'draft' || asksIn(work.caller, row))
  if (shown.length === 0) return []
  const open = await consultations(work).where('consultation.about_id', '=', sourceId).execute()
  const ids = shown.map(({ id }) => id)
  const fates = new Map((await fatesOf(work, ids)).map((each) => [each.id, each]))
  const all: ConsultationAbout[] = []
  for (const row of shown) {
    const { owed, decided } = fates.get(row.id) ?? { owed: 0, decided: 0 }
    all.push(await told(work, row, { owed, decided, mayOpen: open.some(({ id }) => id === row.id) }))
  }
  return all
}

/** How the asking beforehand about a matter stands; a draft that never went out counts for nothing. */
export interface Asking {
  /** Whether anybody was asked about it. */
  readonly asked: boolean
  /** The last day of the latest that is still open; null when none is. */
  readonly openUntil: string | null
  /** Whether everybody has been told what became of the opinions. */
  readonly answered: boolean
}

/** Whether the opinions asked about a matter are in, for a rule to ask before it is decided; of one form, if it names one. */
export async function askingAbout(
  { tx, congressId }: { readonly tx: Reader; readonly congressId: number },
  sourceId: string,
  template?: Template,
): Promise<Asking> {
  const sent = allConsultations(tx, { congressId })
    .where('consultation.about_id', '=', sourceId)
    .where('matter.state', 'not in', ['draft', 'withdrawn'])
  const rows = await (
    template ? sent.where(sql<boolean>`consultation.form ->> 'template' = ${template}`) : sent
  ).execute()
  const open = rows.flatMap(({ state, closesOn }) => (state === 'open' ? [closesOn] : []))
  return {
    asked: rows.length > 0,
    openUntil: open.toSorted().at(-1) ?? null,
    answered: rows.length > 0 && rows.every(({ state }) => state === 'answered'),
  }
}

/** Whether opinions were asked about a matter and none are waited for any more. */
export async function hasClosed(work: Pick<Work, 'tx' | 'congressId'>, sourceId: string): Promise<boolean> {
  const { asked, openUntil } = await askingAbout(work, sourceId)
  return asked && openUntil === null
}
