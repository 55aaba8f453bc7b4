import { insist, type Ruling } from '../../law/ruling.ts'
import type { Article } from '../../law/article.ts'
import type { Work } from '../../platform/http/route.ts'
import { Overtaken } from '../../platform/http/errors.ts'
import { record } from '../../platform/record/record.ts'
import { closeDuties, openDuties } from './duties.ts'
import { lastEvent } from './events.ts'
import { holdingsOf, sameHolder } from './holdings.ts'
import { handOver, matterForUpdate, placesOfMatter, type Matter, type Places } from './queries.ts'
import { ends, mayAct, stepFrom } from './rules.ts'
import type { Life } from './words.ts'

/** One act on one matter, as a room's service orders it. */
export interface Performance {
  readonly id: string
  readonly act: string
  /** The version the caller saw; another one means somebody was faster. */
  readonly version: number
  /** The room's own rules, asked on the locked matter. */
  readonly ask?: (matter: Matter) => Ruling | Promise<Ruling>
  /** Places that change hands with this act. */
  readonly places?: Places
  /** Named days other than today: a promised day, the day an imported paper was handed over. */
  readonly days?: Readonly<Record<string, string>>
  /** The article it is done under, where the table's own is for another case: at a session, between sessions. */
  readonly under?: Article
  /** What the record keeps of it. */
  readonly facts?: Readonly<Record<string, unknown>>
}

/** The parties whose places a caller stands in, her own or as one who may act for them. */
const heldBy = (caller: Work['caller'], { parties }: Life, places: Places): string[] => {
  const mine = holdingsOf(caller)
  return Object.keys(places).filter((party) =>
    [...(places[party] ?? []), ...(parties[party]?.standIns ?? [])].some((holder) =>
      mine.some((each) => sameHolder(each, holder)),
    ),
  )
}

/** The parties' places a caller stands in, in this matter. */
export const placesOf = async (
  { tx, congressId, caller }: Pick<Work, 'tx' | 'congressId' | 'caller'>,
  life: Life,
  id: string,
): Promise<string[]> => heldBy(caller, life, await placesOfMatter(tx, life, { congressId, id }))

/** @throws Overtaken with how the matter stands, who acted on it last and what she did */
export async function insistOnVersion({ tx, congressId }: Work, matter: Matter, version: number): Promise<void> {
  if (matter.version === version) return
  throw new Overtaken({ state: matter.state, version: matter.version, ...(await lastEvent(tx, congressId, matter)) })
}

/**
 * Does an act: locks the matter, asks the life and the room's rules, moves, closes and opens duties, records.
 * @throws NotFound, Overtaken (somebody was faster), Refused (the life or a rule says no)
 */
export async function perform(work: Work, life: Life, performance: Performance): Promise<Matter> {
  const { tx, congressId, caller, now, today } = work
  const { id, act } = performance
  const matter = await matterForUpdate(tx, congressId, { kind: life.kind, id })
  await insistOnVersion(work, matter, performance.version)
  const places = await placesOfMatter(tx, life, { congressId, id })
  const ruling = mayAct(life, { state: matter.state, act, holds: heldBy(caller, life, places) })
  insist(ruling)
  if (performance.ask) insist(await performance.ask(matter))
  const moved = movedBy(life, matter, performance, today)
  await handOver(tx, congressId, id, performance.places ?? {})
  await tx
    .updateTable('docket.matter')
    .set({
      state: moved.state,
      version: moved.version,
      days: JSON.stringify(moved.days),
      entered_at: now,
      ended_at: ends(life, moved.state) ? now : null,
    })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await closeDuties(work, id, act)
  await openDuties(work, life, moved, { today, places: { ...places, ...performance.places } })
  await record(work, {
    name: `${life.kind}.${life.acts[act]?.past ?? act}`,
    subject: { kind: life.kind, id },
    actor: caller,
    under: performance.under ?? ruling.under,
    facts: { from: matter.state, to: moved.state, ...performance.facts },
  })
  return { ...moved, enteredAt: now.toISOString() }
}

function movedBy(life: Life, matter: Matter, { act, days }: Performance, today: string): Matter {
  const set = Object.entries(life.days ?? {}).flatMap(([day, acts]) => (acts.includes(act) ? [[day, today]] : []))
  return {
    ...matter,
    state: stepFrom(life, matter.state, act)?.to ?? matter.state,
    version: matter.version + 1,
    days: { ...matter.days, ...Object.fromEntries(set), ...days },
  }
}
