import type { UpdateObject } from 'kysely'
import { insist, permit, refuse } from '../../law/ruling.ts'
import type { Database } from '../../platform/database/schema.ts'
import { attachFile } from '../../platform/files/index.ts'
import type { Work } from '../../platform/http/route.ts'
import { perform, type Matter, type Performance } from '../docket/index.ts'
import { answering } from './bases.ts'
import { inquiryLife } from './life.ts'
import type { Side, State } from './words.ts'

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

/** One act of an inquiry's life. */
export const move = async (work: Work, performance: Performance): Promise<Moved> =>
  movedTo(await perform(work, inquiryLife, performance))

type Changes = UpdateObject<Database, 'inquiries.inquiry', 'inquiries.inquiry'>

export const note = ({ tx, congressId }: Work, id: string, changed: Changes) =>
  tx.updateTable('inquiries.inquiry').set(changed).where('congress_id', '=', congressId).where('id', '=', id).execute()

interface Saying {
  readonly id: string
  readonly round: number
  readonly side: Side
  readonly text: string
  readonly organId?: string
  readonly contact?: string
  readonly inTime?: boolean
  readonly files: readonly { readonly fileId: string; readonly caption: string }[]
}

/** What was asked or answered, as it was said, with what was sent beside it. @throws NotFound, Refused for a file used elsewhere */
export async function keepSaid(work: Work, { id, round, side, text, files, ...rest }: Saying): Promise<void> {
  const { tx, congressId, today } = work
  const place = { congress_id: congressId, inquiry_id: id, round, side }
  await tx
    .insertInto('inquiries.said')
    .values({
      ...place,
      text,
      organ_id: rest.organId ?? null,
      contact: rest.contact ?? '',
      in_time: rest.inTime ?? null,
      said_on: today,
    })
    .execute()
  const sent = new Map(files.map(({ fileId, caption }) => [fileId, caption]))
  for (const [fileId, caption] of sent) {
    const { elsewhere } = await attachFile(work, fileId, { kind: inquiryLife.kind, id })
    insist(elsewhere ? refuse(answering, 'inquiry-file-elsewhere') : permit(answering))
    await tx
      .insertInto('inquiries.attachment')
      .values({ ...place, file_id: fileId, caption })
      .onConflict((on) => on.doNothing())
      .execute()
  }
}
