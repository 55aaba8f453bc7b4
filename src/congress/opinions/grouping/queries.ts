import type { Reader } from '../../../platform/database/house.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { opinionLife } from '../life.ts'
import { opinionsIn, opinionsSeenBy } from '../queries.ts'
import type { State, Subject } from '../words.ts'
import type { AlikeLine } from './contract.ts'

type Found = ReturnType<typeof opinionsIn>

const whole = (rows: Found) =>
  rows
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'opinion.congress_id').onRef('organ.id', '=', 'opinion.organ_id'),
    )
    .leftJoin('opinions.alike_member as member', (on) =>
      on.onRef('member.congress_id', '=', 'opinion.congress_id').onRef('member.opinion_id', '=', 'opinion.id'),
    )
    .leftJoin('opinions.alike as alike', (on) =>
      on.onRef('alike.congress_id', '=', 'member.congress_id').onRef('alike.id', '=', 'member.alike_id'),
    )
    .select(['opinion.id', 'opinion.heading', 'opinion.text', 'opinion.subject', 'opinion.received_on'])
    .select(['opinion.organ_id', 'opinion.deputy_id', 'organ.name as organ', 'matter.state', 'matter.version'])
    .select(['alike.id as groupId', 'alike.title as group'])

export type AlikeRow = Awaited<ReturnType<ReturnType<typeof whole>['execute']>>[number]

export const lineOf = (row: AlikeRow): AlikeLine => ({
  id: row.id,
  heading: row.heading,
  state: row.state as State,
  subject: row.subject as Subject,
  receivedOn: row.received_on,
  organ: row.organ,
})

export const isOpen = ({ state }: Pick<AlikeRow, 'state'>): boolean => opinionLife.states[state]?.ends !== true

/** Of these, those this caller may see. */
export const seenOf = (work: Work, ids: readonly string[]): Promise<AlikeRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : whole(opinionsSeenBy(work.tx, work) as Found)
        .where('opinion.id', 'in', ids)
        .orderBy('opinion.id')
        .execute()

/** Members of a group, whoever asks. */
export const membersOf = (db: Reader, congressId: number, groupId: string): Promise<AlikeRow[]> =>
  whole(opinionsIn(db, congressId)).where('member.alike_id', '=', groupId).orderBy('opinion.id').execute()

/** Open ones of some months that this caller may see, for comparing. */
export const openSince = (work: Work, since: string): Promise<AlikeRow[]> =>
  whole(opinionsSeenBy(work.tx, work) as Found)
    .where('opinion.received_on', '>=', since)
    .orderBy('opinion.id', 'desc')
    .limit(500)
    .execute()

/** @throws NotFound */
export async function groupOf({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string, lock = false) {
  const rows = tx.selectFrom('opinions.alike').selectAll().where('congress_id', '=', congressId).where('id', '=', id)
  const row = await (lock ? rows.forUpdate() : rows).executeTakeFirst()
  if (!row) throw new NotFound('opinion-group')
  return row
}
