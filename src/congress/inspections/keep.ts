import type { UpdateObject } from 'kysely'
import { insist, permit, refuse } from '../../law/ruling.ts'
import type { Database } from '../../platform/database/schema.ts'
import { attachFile } from '../../platform/files/index.ts'
import type { Work } from '../../platform/http/route.ts'
import { perform, type Matter, type Performance } from '../docket/index.ts'
import { noted } from './bases.ts'
import { inspectionInvitationLife, inspectionLife } from './life.ts'
import type { InvitationState, State } from './words.ts'

export interface Moved {
  id: string
  state: State
  version: number
}

export const movedTo = ({ id, state, version }: Pick<Matter, 'id' | 'state' | 'version'>): Moved => ({
  id,
  state: state as State,
  version,
})

/** One act of an inspection's life. */
export const move = async (work: Work, performance: Performance): Promise<Moved> =>
  movedTo(await perform(work, inspectionLife, performance))

/** What follows from the inspection's course: whoever moves that moves its invitations. */
const asCourse = (work: Work): Work => ({
  ...work,
  caller: { ...work.caller, roles: [...work.caller.roles, 'course'] },
})

export interface Answered {
  id: string
  state: InvitationState
  version: number
}

/** One act of an invitation's life, by the deputy herself. */
export async function moveInvitation(work: Work, performance: Performance): Promise<Answered> {
  const { id, state, version } = await perform(work, inspectionInvitationLife, performance)
  return { id, state: state as InvitationState, version }
}

/** One act that follows for an invitation from the inspection's course. */
export const carryInvitation = (work: Work, performance: Performance): Promise<Answered> =>
  moveInvitation(asCourse(work), performance)

type Changes = UpdateObject<Database, 'inspections.inspection', 'inspections.inspection'>

export const note = ({ tx, congressId }: Work, id: string, changed: Changes) =>
  tx
    .updateTable('inspections.inspection')
    .set(changed)
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()

export const noteInvitation = ({ tx, congressId }: Work, id: string, changed: { reason?: string; remark?: string }) =>
  tx
    .updateTable('inspections.invitation')
    .set(changed)
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()

/** Photos of what was seen are for the inspection's own; papers for whoever may see it. */
export const observationFiles = 'inspection-observation'

type Files = readonly { readonly fileId: string; readonly caption: string }[]

/** Papers of an inspection, or photos of one observation. @throws NotFound, Refused for a file used elsewhere */
export async function keepFiles(
  work: Work,
  { id, observationId = null, files }: { id: string; observationId?: string | null; files: Files },
): Promise<void> {
  const kind = observationId ? observationFiles : inspectionLife.kind
  for (const [fileId, caption] of new Map(files.map((file) => [file.fileId, file.caption]))) {
    const { elsewhere } = await attachFile(work, fileId, { kind, id })
    insist(elsewhere ? refuse(noted, 'inspection-file-elsewhere') : permit(noted))
    await work.tx
      .insertInto('inspections.attachment')
      .values({
        congress_id: work.congressId,
        inspection_id: id,
        file_id: fileId,
        observation_id: observationId,
        caption,
      })
      .onConflict((on) => on.doNothing())
      .execute()
  }
}
