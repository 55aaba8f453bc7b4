import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { openDuties } from './duties.ts'
import { place, placesOfMatter, type Matter, type Places } from './queries.ts'
import type { Life } from './words.ts'

export interface Opening {
  readonly id: string
  readonly title: string
  readonly places: Places
  /** The paper it is opened beside, to which lists lead: a promise's, a co-handling opinion's. */
  readonly sourceId?: string
  readonly days?: Readonly<Record<string, string>>
  readonly facts?: Readonly<Record<string, unknown>>
}

/** Opens a matter at the beginning of its life, with its places, its first duties and its record. */
export async function openMatter(
  work: Work,
  life: Life,
  { id, title, places, sourceId, days = {}, facts }: Opening,
): Promise<Matter> {
  const { tx, congressId, caller, now, today } = work
  await tx
    .insertInto('docket.matter')
    .values({
      congress_id: congressId,
      id,
      kind: life.kind,
      title,
      source_id: sourceId ?? null,
      state: life.initial,
      entered_at: now,
      days: JSON.stringify(days),
      opened_at: now,
    })
    .execute()
  await place(tx, congressId, id, places)
  const matter = { id, kind: life.kind, title, state: life.initial, version: 1, enteredAt: now.toISOString(), days }
  await openDuties(work, life, matter, { today, places: await placesOfMatter(tx, life, { congressId, id }) })
  await record(work, {
    name: `${life.kind}.opened`,
    subject: { kind: life.kind, id },
    actor: caller,
    facts: { title, ...facts },
  })
  return matter
}

/** A matter's title follows its paper's while the paper is still its author's. */
export const retitle = (work: Work, id: string, title: string) =>
  work.tx
    .updateTable('docket.matter')
    .set((eb) => ({ title, version: eb('version', '+', 1) }))
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .execute()

/** The number a paper goes by from now on. */
export const refer = (work: Work, id: string, reference: string) =>
  work.tx
    .updateTable('docket.matter')
    .set({ reference })
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .execute()

/** Lists lead from a matter to this one from now on: from a period to the gathering it opened. */
export const leadTo = (work: Work, id: string, sourceId: string) =>
  work.tx
    .updateTable('docket.matter')
    .set({ source_id: sourceId })
    .where('congress_id', '=', work.congressId)
    .where('id', '=', id)
    .execute()
