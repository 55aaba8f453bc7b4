import { sql } from 'kysely'
import type { z } from 'zod'
import type { Article } from '../../../law/article.ts'
import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { congressOf } from '../../organs/index.ts'
import type { addArea } from './contract.ts'
import { areasOf } from './queries.ts'
import { mayEnd, mayStand } from './rules.ts'
import type { Area } from './words.ts'

type Written = z.output<NonNullable<typeof addArea.body>>

/** The areas as they stand, until the end of this act: names and ways up are true of all of them together. */
async function areasForUpdate({ tx, congressId }: Work): Promise<Area[]> {
  await sql`select pg_advisory_xact_lock(hashtext('deputies.area'), ${congressId})`.execute(tx)
  return areasOf(tx, congressId)
}

function insistOnWays(all: readonly Area[], { parentId, constituencyId }: Written): void {
  for (const id of [parentId, constituencyId])
    if (id !== null && !all.some((area) => area.id === id)) throw new NotFound('area')
}

const columnsOf = ({ kind, name, aliases, parentId, constituencyId }: Written) => ({
  kind,
  name,
  aliases: [...new Set(aliases)].filter((alias) => alias !== name),
  parent_id: parentId,
  constituency_id: constituencyId,
})

interface Said {
  readonly id: string
  readonly name: 'area.added' | 'area.changed' | 'area.ended'
  readonly under: Article
  readonly facts: Record<string, unknown>
}

const say = (work: Work, { id, name, under, facts }: Said) =>
  record(work, { name, subject: { kind: 'area', id }, actor: work.caller, under, facts })

async function insistItStands(work: Work, all: readonly Area[], area: Written & { id: string }): Promise<Article> {
  insistOnWays(all, area)
  const { level } = await congressOf(work.tx, work.congressId)
  const ruling = mayStand(level, all, area)
  insist(ruling)
  return ruling.under
}

/** The office notes an area (登记片区); sent twice, it is noted once. @throws NotFound, Refused */
export async function add(work: Work, id: string, area: Written): Promise<{ id: string }> {
  const all = await areasForUpdate(work)
  if (all.some((each) => each.id === id)) return { id }
  const under = await insistItStands(work, all, { ...area, id })
  await work.tx
    .insertInto('deputies.area')
    .values({ congress_id: work.congressId, id, ...columnsOf(area), created_at: work.now })
    .execute()
  await say(work, { id, name: 'area.added', under, facts: { name: area.name, kind: area.kind } })
  return { id }
}

function found(all: readonly Area[], id: string): Area {
  const area = all.find((each) => each.id === id)
  if (!area) throw new NotFound('area')
  return area
}

/** The office renames an area, notes its other names or where it belongs (改名、别名、归属). @throws NotFound, Refused */
export async function change(work: Work, id: string, area: Written): Promise<{ id: string }> {
  const all = await areasForUpdate(work)
  const was = found(all, id)
  const under = await insistItStands(work, all, { ...area, id })
  await update(work, id, columnsOf(area))
  await say(work, { id, name: 'area.changed', under, facts: { was: was.name, name: area.name, aliases: area.aliases } })
  return { id }
}

/** 撤并: an area is no longer chosen; what was done for it stays. @throws NotFound, Refused */
export async function end(work: Work, id: string, { on }: { on: string }): Promise<{ id: string }> {
  const all = await areasForUpdate(work)
  const area = found(all, id)
  const ruling = mayEnd(all, area)
  insist(ruling)
  await update(work, id, { ended_on: on })
  await say(work, { id, name: 'area.ended', under: ruling.under, facts: { name: area.name, on } })
  return { id }
}

const update = (
  { tx, congressId }: Work,
  id: string,
  columns: Partial<ReturnType<typeof columnsOf>> & { ended_on?: string },
) => tx.updateTable('deputies.area').set(columns).where('congress_id', '=', congressId).where('id', '=', id).execute()
