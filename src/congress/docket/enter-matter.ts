import type { Day } from '../../law/day.ts'
import { newId } from '../../platform/database/id.ts'
import type { Work } from '../../platform/http/route.ts'
import { record } from '../../platform/record/record.ts'
import { openDuties } from './duties.ts'
import { undertakingLife } from './life.ts'
import { place, placesOfMatter, type Matter, type Places } from './queries.ts'
import { ends } from './rules.ts'
import { storePromise, type Promised } from './undertake.ts'
import type { Life } from './words.ts'

/** A matter that has already lived elsewhere, as its source tells it. */
export interface Entering {
  readonly id: string
  readonly title: string
  readonly reference?: string | null
  readonly state: string
  readonly places: Places
  /** The paper it belongs beside: a promise's. */
  readonly sourceId?: string
  readonly days?: Readonly<Record<string, Day>>
  /** The day it came into its present state: what is owed now is counted from there, however long ago that was. */
  readonly enteredOn: Day
  readonly openedOn: Day
  readonly facts?: Readonly<Record<string, unknown>>
}

/** The instant a day began in Shanghai: a source that tells the day tells no hour. */
const beginningOf = (day: Day): Date => new Date(`${day}T00:00:00+08:00`)

/**
 * Puts a matter with a past straight into the state it is in (导入), with what is owed there counted from the day it
 * entered it, and one event that says so. The acts that led there are not invented.
 * @throws NobodyOwes when the state is open and none of the places that owe is held
 */
export async function enterMatter(work: Work, life: Life, entering: Entering): Promise<Matter> {
  const { tx, congressId, caller } = work
  const { id, title, state, places, days = {}, enteredOn, openedOn } = entering
  if (!life.states[state]) throw new Error(`${life.kind} has no state ${state}`)
  const enteredAt = beginningOf(enteredOn)
  await tx
    .insertInto('docket.matter')
    .values({
      congress_id: congressId,
      id,
      kind: life.kind,
      title,
      reference: entering.reference ?? null,
      source_id: entering.sourceId ?? null,
      state,
      entered_at: enteredAt,
      days: JSON.stringify(days),
      opened_at: beginningOf(openedOn),
      ended_at: ends(life, state) ? enteredAt : null,
    })
    .execute()
  await place(tx, congressId, id, places)
  const matter = { id, kind: life.kind, title, state, version: 1, enteredAt: enteredAt.toISOString(), days }
  await openDuties({ ...work, now: enteredAt }, life, matter, {
    today: enteredOn,
    places: await placesOfMatter(tx, life, { congressId, id }),
  })
  await record(work, {
    name: `${life.kind}.imported`,
    subject: { kind: life.kind, id },
    actor: caller,
    facts: { title, state, enteredOn, ...entering.facts },
  })
  return matter
}

/** A promise that was made before its paper came here, and how far it has been kept. */
export interface PastPromise extends Promised {
  readonly state: 'open' | 'reported' | 'verified'
  readonly promisedOn: Day
  readonly evidence?: string
  readonly source: string
}

/** The day a promise came into its state: open since it was made; otherwise when it fell due, as far as anybody knows. */
const enteredOf = ({ state, promisedOn, dueOn }: PastPromise, today: Day): Day => {
  if (state === 'open') return promisedOn
  const due = dueOn < today ? dueOn : today
  return due > promisedOn ? due : promisedOn
}

/** Writes down a promise with a past (承诺事项), in the state it is in. */
export async function enterUndertaking(work: Work, promised: PastPromise): Promise<string> {
  const { today } = work
  const { sourceId, promise, owner, verifiers, dueOn, state, promisedOn, source } = promised
  const id = newId(beginningOf(promisedOn).getTime())
  await enterMatter(work, undertakingLife, {
    id,
    title: promise.slice(0, 100),
    state,
    places: { owner: [owner], verifier: verifiers },
    sourceId,
    days: { promised: dueOn },
    enteredOn: enteredOf(promised, today),
    openedOn: promisedOn,
    facts: { sourceId, dueOn, source },
  })
  await storePromise(work, id, promised)
  return id
}
