import { sql } from 'kysely'
import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { groupOf, isOpen, membersOf, seenOf } from './queries.ts'
import { mayForm, mayGroup, together } from './rules.ts'

interface Grouping {
  readonly id: string
  readonly title: string
  readonly opinions: readonly string[]
}

/** 归并同类意见: forms a group, or adds to it; sent twice, it is formed once. @throws NotFound, Refused */
export async function group(work: Work, { id, title, opinions }: Grouping): Promise<{ id: string; members: number }> {
  const { tx, congressId, caller, today } = work
  // Two of the office who group at once would each think the other's opinions free.
  await sql`select pg_advisory_xact_lock(hashtext('opinions.alike'), ${congressId})`.execute(tx)
  const rows = await seenOf(work, [...new Set(opinions)])
  if (rows.length < new Set(opinions).size) throw new NotFound('opinion')
  const joining = rows.filter(({ groupId }) => groupId !== id)
  for (const row of joining) insist(mayGroup({ heading: row.heading, ended: !isOpen(row), elsewhere: row.group }))
  const before = (await membersOf(tx, congressId, id)).length
  insist(mayForm(before + joining.length))
  await tx
    .insertInto('opinions.alike')
    .values({ congress_id: congressId, id, title, formed_by: caller.name, formed_on: today })
    .onConflict((on) => on.doNothing())
    .execute()
  if (joining.length === 0) return { id, members: before }
  await tx
    .insertInto('opinions.alike_member')
    .values(joining.map((row) => ({ congress_id: congressId, opinion_id: row.id, alike_id: id })))
    .execute()
  await record(work, {
    name: 'opinion-group.formed',
    subject: { kind: 'opinion-group', id },
    actor: caller,
    under: together,
    facts: { title, joined: joining.length },
  })
  return { id, members: before + joining.length }
}

/** 移出: it is handled by itself again; what was done stays done. @throws NotFound */
export async function takeOut(
  work: Work,
  { id, opinionId }: { id: string; opinionId: string },
): Promise<{ id: string; members: number }> {
  const { tx, congressId, caller } = work
  const { title } = await groupOf(work, id, true)
  const gone = await tx
    .deleteFrom('opinions.alike_member')
    .where('congress_id', '=', congressId)
    .where('alike_id', '=', id)
    .where('opinion_id', '=', opinionId)
    .executeTakeFirst()
  const members = (await membersOf(tx, congressId, id)).length
  if (Number(gone.numDeletedRows) === 0) return { id, members }
  await record(work, {
    name: 'opinion-group.taken-out',
    subject: { kind: 'opinion-group', id },
    actor: caller,
    under: together,
    facts: { title, left: members },
  })
  return { id, members }
}
