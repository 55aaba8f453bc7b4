import type { Reader } from '../../platform/database/house.ts'
import { invitationLife } from './life.ts'
import type { Kind } from './words.ts'

interface Asked {
  readonly deputyId: string
  readonly from: string
  readonly to: string
}

/** The gatherings a deputy signed in at, by day: for the file of her work. */
export async function attendedBy(tx: Reader, congressId: number, { deputyId, from, to }: Asked) {
  const rows = await tx
    .selectFrom('gatherings.invitation as invitation')
    .innerJoin('gatherings.gathering as gathering', (on) =>
      on
        .onRef('gathering.congress_id', '=', 'invitation.congress_id')
        .onRef('gathering.id', '=', 'invitation.gathering_id'),
    )
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'invitation.congress_id').onRef('matter.id', '=', 'invitation.id'),
    )
    .select(['gathering.id', 'gathering.kind', 'gathering.title', 'invitation.held_on as on'])
    .where('invitation.congress_id', '=', congressId)
    .where('invitation.holder_kind', '=', 'deputy')
    .where('invitation.holder_id', '=', deputyId)
    .where('invitation.held_on', '>=', from)
    .where('invitation.held_on', '<=', to)
    .where('matter.kind', '=', invitationLife.kind)
    .where('matter.state', '=', 'attended')
    .orderBy('invitation.held_on')
    .orderBy('gathering.id')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as Kind }))
}
