import type { z } from 'zod'
import type { Work } from '../../platform/http/route.ts'
import { retitle, holdPeriod } from '../docket/index.ts'
import { groupsOf } from '../deputies/index.ts'
import type { draftReport as contract } from './contract.ts'
import { figuresOf } from './figures.ts'
import { as, move, type Moved } from './moved.ts'
import { openOn, reportOf } from './queries.ts'
import { mayClose, maySend } from './rules.ts'

interface One {
  readonly id: string
  readonly version: number
}

type Drafting = { id: string } & z.output<NonNullable<typeof contract.body>>

/** Whoever reports writes it (起草), as often as she likes until it is sent. */
export async function draft(work: Work, { id, version, title, groupIds, ...parts }: Drafting): Promise<Moved> {
  const { tx, congressId } = work
  await reportOf(work, id)
  const moved = await move(work, { id, version, act: 'draft' })
  await tx
    .updateTable('reports.report')
    .set({ title, parts: JSON.stringify(parts), group_ids: [...new Set(groupIds)] })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  await retitle(work, id, title)
  return { ...moved, version: moved.version + 1 }
}

/** Deputies in office of these groups, or of all. */
async function addressees({ tx, congressId, today }: Work, groupIds: readonly string[]): Promise<string[]> {
  let rows = tx
    .selectFrom('deputies.deputy')
    .select('id')
    .where('congress_id', '=', congressId)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', today)]))
  if (groupIds.length > 0) rows = rows.where('delegation_id', 'in', groupIds)
  return (await rows.execute()).map(({ id }) => id)
}

/** It goes to the deputies (送代表), with the figures as they stand now. */
export async function send(work: Work, { id, version }: One): Promise<Moved> {
  const { tx, congressId, today } = work
  const report = await reportOf(work, id)
  const here = new Set((await groupsOf(work)).map((group) => group.id))
  const deputies = await addressees(work, report.group_ids)
  const moved = await move(work, {
    id,
    version,
    act: 'send',
    ask: () =>
      maySend({
        parts: report.parts,
        groups: report.group_ids.length,
        groupsHere: report.group_ids.filter((group) => here.has(group)).length,
      }),
    places: { deputies: deputies.map((deputy) => ({ kind: 'deputy', id: deputy })) },
    facts: { people: deputies.length },
  })
  const figures = await figuresOf(work, report.organ_id, { from: report.from_day, to: report.to_day })
  await tx
    .updateTable('reports.report')
    .set({ sent_on: today, figures: JSON.stringify(figures) })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  if (report.period_id)
    await holdPeriod(as(work, 'staff'), {
      id: report.period_id,
      outcome: `《${report.title}》已送 ${deputies.length} 名代表`,
    })
  return moved
}

/** No more questions (结束答疑), once every one is answered. */
export async function close(work: Work, one: One): Promise<Moved> {
  await reportOf(work, one.id)
  const open = await openOn(work, one.id)
  return move(work, { ...one, act: 'close', ask: () => mayClose(open) })
}

/** It need not be reported (撤销), and why. */
export async function drop(work: Work, { reason, ...one }: One & { reason: string }): Promise<Moved> {
  await reportOf(work, one.id)
  return move(work, { ...one, act: 'drop', facts: { reason } })
}
