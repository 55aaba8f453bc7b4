import type { Reader } from '../../platform/database/house.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import { moderationLife } from './life.ts'
import type { Lock } from './rules.ts'
import type { Reason, Span, State } from './words.ts'

type Here = { readonly tx: Reader; readonly congressId: number }

/** Texts sent to be moderated, with their matters. */
export const items = ({ tx, congressId }: Here) =>
  tx
    .selectFrom('moderation.item as item')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'item.congress_id').onRef('matter.id', '=', 'item.id'),
    )
    .where('item.congress_id', '=', congressId)
    .where('matter.kind', '=', moderationLife.kind)

/** @throws NotFound */
export async function itemOf(here: Here, id: string) {
  const row = await items(here)
    .selectAll('item')
    .select(['matter.title as called', 'matter.state', 'matter.version'])
    .where('item.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(moderationLife.kind)
  return {
    ...row,
    state: row.state as State,
    spans: row.spans as unknown as Span[],
    reason: row.reason as Reason | null,
  }
}
export type Item = Awaited<ReturnType<typeof itemOf>>

export const lockOf = ({ locked_by, locked_name, locked_until }: Item): Lock | null =>
  locked_by && locked_name !== null && locked_until
    ? { by: locked_by, name: locked_name, until: new Date(locked_until).toISOString() }
    : null

/** The pictures of a text, in the order they were sent. */
export const picturesOf = ({ tx, congressId }: Here, itemId: string) =>
  tx
    .selectFrom('moderation.picture')
    .select(['file_id as fileId', 'left_out as leftOut', 'public_id as publicId'])
    .where('congress_id', '=', congressId)
    .where('item_id', '=', itemId)
    .orderBy('position')
    .execute()

export const subject = (work: Pick<Work, 'tx' | 'congressId'>, of: { kind: string; id: string }) =>
  items(work)
    .selectAll('item')
    .select(['matter.state', 'matter.version'])
    .where('item.subject_kind', '=', of.kind)
    .where('item.subject_id', '=', of.id)
    .executeTakeFirst()
