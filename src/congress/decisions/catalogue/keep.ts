import { sql } from 'kysely'
import type { z } from 'zod'
import { insist } from '../../../law/ruling.ts'
import { newId } from '../../../platform/database/id.ts'
import { NotFound, Overtaken } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { congressOf } from '../../organs/index.ts'
import { listed } from '../bases.ts'
import type { addCatalogueItem } from './contract.ts'
import { linesInUse } from './list.ts'
import { mayStandOnList } from './rules.ts'
import { usualList } from './usual.ts'

type Typed = Omit<z.output<NonNullable<typeof addCatalogueItem.body>>, 'id'>

const rowOf = (typed: Typed) => ({
  track: typed.track,
  name: typed.name,
  tags: [...typed.tags],
  papers: [...typed.papers],
  asks_deputies: typed.asksDeputies,
  asks_groups: typed.asksGroups,
  asks_party: typed.asksParty,
})

/** One who keeps the list waits for the other: names and lines are compared with what stands. */
const lockList = ({ tx, congressId }: Work) =>
  sql`select pg_advisory_xact_lock(hashtext('decisions.list'), ${congressId})`.execute(tx)

const told = (work: Work, act: 'taken' | 'added' | 'changed' | 'ended', id: string, facts: Record<string, unknown>) =>
  record(work, {
    name: `major-matter-list.${act}`,
    subject: { kind: 'major-matter-list', id },
    actor: work.caller,
    under: listed,
    facts,
  })

const known = ({ tx, congressId }: Work, id: string) =>
  tx
    .selectFrom('decisions.catalogue_item')
    .select(['id', 'key', 'name', 'ended_on'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()

/** The congress takes the usual list of its level over (采用通行清单): what it has already stays as it is. */
export async function takeUsual(work: Work): Promise<{ taken: number }> {
  const { tx, congressId, now } = work
  await lockList(work)
  const here = await linesInUse(work).execute()
  const { level } = await congressOf(tx, congressId)
  const lines = usualList(level).filter(
    (line) => !here.some(({ key, name, track }) => key === line.key || (name === line.name && track === line.track)),
  )
  if (lines.length === 0) return { taken: 0 }
  const rows = lines.map(({ key, track, name, tags, papers, asks }, at) => ({
    congress_id: congressId,
    // A millisecond apart, so that the list keeps its order.
    id: newId(now.getTime() + at),
    key,
    track,
    name,
    tags: [...tags],
    papers: [...papers],
    asks_deputies: asks.includes('deputies'),
    asks_groups: asks.includes('groups'),
    asks_party: asks.includes('party'),
  }))
  await tx.insertInto('decisions.catalogue_item').values(rows).execute()
  await told(work, 'taken', String(congressId), { lines: lines.length })
  return { taken: lines.length }
}

/** A line of the congress's own joins the list. Sent twice with one id, it is added once. */
export async function addLine(work: Work, { id, ...typed }: Typed & { id: string }): Promise<{ id: string }> {
  await lockList(work)
  if (await known(work, id)) return { id }
  const names = (await linesInUse(work).execute()).map(({ name }) => name)
  insist(mayStandOnList(typed, names))
  await work.tx
    .insertInto('decisions.catalogue_item')
    .values({ congress_id: work.congressId, id, ...rowOf(typed) })
    .execute()
  await told(work, 'added', id, { name: typed.name })
  return { id }
}

const end = ({ tx, congressId, today }: Work, id: string) =>
  tx
    .updateTable('decisions.catalogue_item')
    .set({ ended_on: today })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()

/** A line is changed: the old one ends and a new one stands in its place, so that matters already brought keep theirs. */
export async function changeLine(
  work: Work,
  id: string,
  { newId: changedId, ...typed }: Typed & { newId: string },
): Promise<{ id: string }> {
  await lockList(work)
  if (await known(work, changedId)) return { id: changedId }
  const old = await known(work, id)
  if (!old) throw new NotFound('catalogue-item')
  if (old.ended_on) throw new Overtaken({ endedOn: old.ended_on })
  const others = (await linesInUse(work).execute()).filter((line) => line.id !== id)
  insist(
    mayStandOnList(
      typed,
      others.map(({ name }) => name),
    ),
  )
  await end(work, id)
  await work.tx
    .insertInto('decisions.catalogue_item')
    .values({ congress_id: work.congressId, id: changedId, key: old.key, ...rowOf(typed) })
    .execute()
  await told(work, 'changed', changedId, { name: typed.name, before: old.name })
  return { id: changedId }
}

/** A line is no longer used (停用). */
export async function endLine(work: Work, id: string): Promise<{ id: string }> {
  await lockList(work)
  const old = await known(work, id)
  if (!old) throw new NotFound('catalogue-item')
  if (old.ended_on) return { id }
  await end(work, id)
  await told(work, 'ended', id, { name: old.name })
  return { id }
}
