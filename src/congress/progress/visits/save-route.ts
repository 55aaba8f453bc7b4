import type { z } from 'zod'
import { insist } from '../../../law/ruling.ts'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { saveRoute } from './contract.ts'
import { isSound, mayChangeRoute } from './rules.ts'
import { findingsOf, photosOf, stopsOf, type Stop } from './stops.ts'
import { holdStill, visitOf } from './visits.ts'
import { siteKinds } from './words.ts'

type Route = z.output<NonNullable<typeof saveRoute.body>>
type Asked = Route['stops'][number]

/** The route's version, locked: one clerk at a time. */
async function routeForUpdate({ tx, congressId }: Work, id: string): Promise<number> {
  await tx
    .insertInto('progress.visit')
    .values({ congress_id: congressId, id })
    .onConflict((on) => on.doNothing())
    .execute()
  const { version } = await tx
    .selectFrom('progress.visit')
    .select('version')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return version
}

/** What is looked at is a matter of this congress of a kind one can look at. @throws NotFound */
async function insistOnItems({ tx, congressId }: Work, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const found = await tx
    .selectFrom('docket.matter')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', 'in', ids)
    .where('kind', 'in', siteKinds)
    .execute()
  if (found.length < new Set(ids).size) throw new NotFound('item')
}

/** An id that stands on another visit's route is not this one's. @throws NotFound */
async function insistOnOwn({ tx, congressId }: Work, id: string, stops: readonly Asked[]): Promise<void> {
  if (stops.length === 0) return
  const ids = stops.map((stop) => stop.id)
  const elsewhere = await tx
    .selectFrom('progress.stop')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', 'in', ids)
    .where('gathering_id', '!=', id)
    .executeTakeFirst()
  if (elsewhere || new Set(ids).size < ids.length) throw new NotFound('stop')
}

/** Stops where somebody has left something already. */
async function seenOf(work: Work, now: readonly Stop[]) {
  const ids = now.map((stop) => stop.id)
  const left = [...(await findingsOf(work, ids)), ...(await photosOf(work, ids))].map(({ stop_id }) => stop_id)
  const said = now.filter(({ practice, toRectify }) => practice || toRectify.length > 0).map((stop) => stop.id)
  const seen = now.filter((stop) => left.includes(stop.id) || said.includes(stop.id))
  return seen.map(({ item_id, ...stop }) => ({ ...stop, itemId: item_id }))
}

const columnsOf = (stop: Asked, index: number) => ({
  ordinal: index + 1,
  item_id: stop.itemId,
  title: stop.title,
  place: stop.place,
  look_at: stop.lookAt,
  contact: stop.contact,
  arrives_at: stop.arrivesAt,
})

/** Whether the route stands as it is asked to: sent twice, it is saved once. */
const standsAlready = (now: readonly Stop[], asked: readonly Asked[]): boolean =>
  now.length === asked.length &&
  asked.every((stop, index) => {
    const columns = Object.entries({ id: stop.id, ...columnsOf(stop, index) })
    return columns.every(([name, value]) => now[index]?.[name as keyof Stop] === value)
  })

async function store({ tx, congressId }: Work, id: string, stops: readonly Asked[]): Promise<void> {
  let gone = tx.deleteFrom('progress.stop').where('congress_id', '=', congressId).where('gathering_id', '=', id)
  const ids = stops.map((stop) => stop.id)
  if (ids.length > 0) gone = gone.where('id', 'not in', ids)
  await gone.execute()
  for (const [index, stop] of stops.entries()) {
    const planned = columnsOf(stop, index)
    await tx
      .insertInto('progress.stop')
      .values({ congress_id: congressId, id: stop.id, gathering_id: id, ...planned })
      .onConflict((on) => on.columns(['congress_id', 'id']).doUpdateSet(planned))
      .execute()
  }
}

/** The organisers set where a visit goes, and in which order (排定视察路线). @throws Overtaken, NotFound */
export async function save(work: Work, asked: { id: string } & Route): Promise<{ id: string; version: number }> {
  const { tx, congressId } = work
  const { id, version, stops } = asked
  await holdStill(work, id)
  const { state } = await visitOf(work, id)
  const now = await routeForUpdate(work, id)
  const before = await stopsOf(work, id)
  if (now === version + 1 && standsAlready(before, stops)) return { id, version: now }
  if (now !== version) throw new Overtaken({ version: now })
  insist(mayChangeRoute({ state }))
  insist(isSound({ stops, seen: await seenOf(work, before) }))
  await insistOnItems(
    work,
    stops.flatMap(({ itemId }) => itemId ?? []),
  )
  await insistOnOwn(work, id, stops)
  await store(work, id, stops)
  await tx
    .updateTable('progress.visit')
    .set({ version: version + 1 })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  return { id, version: version + 1 }
}
