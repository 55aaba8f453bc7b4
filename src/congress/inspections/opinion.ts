import type { z } from 'zod'
import type { Work } from '../../platform/http/route.ts'
import type { writeOpinion } from './contract.ts'
import { carryInvitation, move, moveInvitation, note, noteInvitation, type Answered, type Moved } from './keep.ts'
import { inspectionOf, invitationOf, invitationsTo, pointsOf } from './queries.ts'
import { mayCirculate, mayHandOver } from './rules.ts'

interface Asked {
  readonly id: string
  readonly version: number
}
type Writing = { id: string } & z.output<NonNullable<typeof writeOpinion.body>>

/** The office or the leader writes the opinion from what was noted (起草视察意见). */
export async function write(work: Work, { id, version, situation, merits, points }: Writing): Promise<Moved> {
  const { tx, congressId } = work
  await inspectionOf(work, id)
  const moved = await move(work, { id, act: 'write', version })
  await note(work, id, { situation, merits })
  await tx
    .deleteFrom('inspections.point')
    .where('congress_id', '=', congressId)
    .where('inspection_id', '=', id)
    .execute()
  const rows = points.map((point, at) => ({ congress_id: congressId, inspection_id: id, ordinal: at + 1, ...point }))
  if (rows.length > 0) await tx.insertInto('inspections.point').values(rows).execute()
  return moved
}

/** The draft goes to everybody who took part (送成员确认). */
export async function circulate(work: Work, { id, version }: Asked): Promise<Moved> {
  const inspection = await inspectionOf(work, id)
  const moved = await move(work, {
    id,
    act: 'circulate',
    version,
    ask: async () => mayCirculate({ situation: inspection.situation, points: (await pointsOf(work, id)).length }),
  })
  for (const { id: invitationId, state, version: seen } of await invitationsTo(work, id))
    if (state === 'observed' || state === 'to-observe')
      await carryInvitation(work, { id: invitationId, act: 'ask-confirmation', version: seen })
  return moved
}

/** A member confirms the opinion, with a remark where she sees something otherwise (确认). */
export async function confirm(work: Work, { id, version, remark }: Asked & { remark: string }): Promise<Answered> {
  await invitationOf(work, id)
  const confirmed = await moveInvitation(work, { id, act: 'confirm', version, facts: { note: remark } })
  await noteInvitation(work, id, { remark })
  return confirmed
}

/** The draft is taken back to be written anew, and confirmed again by everybody (根据成员意见修改). */
export async function redraft(work: Work, { id, version, reason }: Asked & { reason: string }): Promise<Moved> {
  await inspectionOf(work, id)
  const moved = await move(work, {
    id,
    act: 'redraft',
    version,
    days: { 'visited-on': work.today },
    facts: { reason },
  })
  for (const { id: invitationId, state, version: seen } of await invitationsTo(work, id))
    if (state === 'to-confirm' || state === 'confirmed')
      await carryInvitation(work, { id: invitationId, act: 'recall', version: seen })
  return moved
}

/** The opinion is handed to the organ (转交), once all who took part have confirmed. */
export async function handOver(work: Work, { id, version }: Asked): Promise<Moved> {
  await inspectionOf(work, id)
  const waiting = (await invitationsTo(work, id)).filter(({ state }) => state === 'to-confirm').length
  const points = await pointsOf(work, id)
  const moved = await move(work, {
    id,
    act: 'hand-over',
    version,
    ask: () => mayHandOver({ waiting }),
    facts: { points: points.length },
  })
  await note(work, id, { round: 1 })
  return moved
}
