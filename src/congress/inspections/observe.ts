import type { z } from 'zod'
import { insist } from '../../law/ruling.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { matterForUpdate } from '../docket/index.ts'
import type { addPapers, noteObservation } from './contract.ts'
import { keepFiles, moveInvitation } from './keep.ts'
import { inspectionLife } from './life.ts'
import { inspectionOf, invitationsTo, isMember } from './queries.ts'
import { mayNote } from './rules.ts'

type Noting = { id: string } & z.output<NonNullable<typeof noteObservation.body>>

async function notedBefore({ tx, congressId, caller }: Work, { id, observationId }: Noting): Promise<boolean> {
  const known = await tx
    .selectFrom('inspections.observation')
    .select(['inspection_id', 'deputy_id'])
    .where('congress_id', '=', congressId)
    .where('id', '=', observationId)
    .executeTakeFirst()
  if (known && (known.inspection_id !== id || known.deputy_id !== caller.deputyId)) throw new NotFound('observation')
  return known !== undefined
}

/** A member notes what she saw, where and when (视察记录). Sent twice with one id, it is noted once. */
export async function observe(work: Work, noting: Noting): Promise<{ observationId: string }> {
  const { tx, congressId, caller, today } = work
  const { id, observationId, seenOn, seenAt, place, text, files } = noting
  await matterForUpdate(tx, congressId, { kind: inspectionLife.kind, id })
  const inspection = await inspectionOf(work, id)
  if (await notedBefore(work, noting)) return { observationId }
  const mine = (await invitationsTo(work, id)).find(({ deputy_id }) => deputy_id === caller.deputyId)
  insist(
    mayNote({
      isMember: mine !== undefined && isMember(mine),
      open: ['planned', 'drafting'].includes(inspection.state),
      seenOn,
      today,
    }),
  )
  await tx
    .insertInto('inspections.observation')
    .values({
      congress_id: congressId,
      id: observationId,
      inspection_id: id,
      deputy_id: mine?.deputy_id ?? '',
      seen_on: seenOn,
      seen_at: seenAt,
      place,
      text,
    })
    .execute()
  await keepFiles(work, { id, observationId, files })
  if (mine?.state === 'to-observe')
    await moveInvitation(work, { id: mine.id, act: 'observe', version: mine.version, facts: { place } })
  return { observationId }
}

type Adding = { id: string } & z.output<NonNullable<typeof addPapers.body>>

/** The office adds papers for the members and the organ to read beforehand (视察资料). */
export async function addFiles(work: Work, { id, files }: Adding): Promise<{ files: number }> {
  await inspectionOf(work, id)
  await keepFiles(work, { id, files })
  return { files: files.length }
}
