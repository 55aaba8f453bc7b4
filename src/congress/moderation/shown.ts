import type { Reader } from '../../platform/database/house.ts'
import type { Work } from '../../platform/http/route.ts'
import { items, subject } from './queries.ts'
import { shown, type Reason, type State } from './words.ts'

/** What was let stand, as everybody may read it. */
export interface Shown {
  readonly title: string
  readonly text: string
  /** Ids by which the portal serves them: `/public/:congress/pictures/:id`. */
  readonly pictures: readonly string[]
  readonly on: string
}

/** As everybody may read these; null for what waits, was withheld or taken down, or was never sent. */
export async function shownText(
  tx: Reader,
  { congressId, kind, ids }: { congressId: number; kind: string; ids: readonly string[] },
): Promise<Map<string, Shown | null>> {
  const found = new Map<string, Shown | null>(ids.map((id) => [id, null]))
  if (ids.length === 0) return found
  const rows = await items({ tx, congressId })
    .select(['item.id', 'item.subject_id', 'item.shown_title', 'item.shown_text', 'item.shown_on'])
    .where('matter.state', 'in', [...shown])
    .where('item.subject_kind', '=', kind)
    .where('item.subject_id', 'in', [...ids])
    .execute()
  const pictures =
    rows.length === 0
      ? []
      : await picturesShown(
          tx,
          congressId,
          rows.map(({ id }) => id),
        )
  for (const { id, subject_id, shown_title, shown_text, shown_on } of rows) {
    if (shown_title === null || shown_text === null || shown_on === null) continue
    const own = pictures.flatMap(({ itemId, publicId }) => (itemId === id && publicId ? [publicId] : []))
    found.set(subject_id, { title: shown_title, text: shown_text, pictures: own, on: shown_on })
  }
  return found
}

const picturesShown = (tx: Reader, congressId: number, ids: readonly string[]) =>
  tx
    .selectFrom('moderation.picture')
    .select(['item_id as itemId', 'public_id as publicId'])
    .where('congress_id', '=', congressId)
    .where('item_id', 'in', [...ids])
    .where('left_out', '=', false)
    .orderBy('position')
    .execute()

/** Whether a redrawn picture stands where everybody may see it now. */
export async function showsPicture(
  tx: Reader,
  { congressId, id }: { congressId: number; id: string },
): Promise<boolean> {
  const row = await items({ tx, congressId })
    .innerJoin('moderation.picture as picture', (on) =>
      on.onRef('picture.congress_id', '=', 'item.congress_id').onRef('picture.item_id', '=', 'item.id'),
    )
    .select('item.id')
    .where('picture.public_id', '=', id)
    .where('picture.left_out', '=', false)
    .where('matter.state', 'in', [...shown])
    .executeTakeFirst()
  return row !== undefined
}

export interface Moderation {
  readonly id: string
  readonly state: State
  readonly reason: Reason | null
  readonly note: string
  readonly shown: { readonly title: string; readonly text: string } | null
}

/** How the moderation of something stands; null where it was never sent. */
export async function moderationOf(
  work: Pick<Work, 'tx' | 'congressId'>,
  kind: string,
  id: string,
): Promise<Moderation | null> {
  const row = await subject(work, { kind, id })
  if (!row) return null
  const { shown_title, shown_text } = row
  return {
    id: row.id,
    state: row.state as State,
    reason: row.reason as Reason | null,
    note: row.note,
    shown: shown_title !== null && shown_text !== null ? { title: shown_title, text: shown_text } : null,
  }
}

/** How many texts wait to be moderated: of one paper, or of the whole congress. */
export async function waitingHere(work: Pick<Work, 'tx' | 'congressId'>, paperId?: string): Promise<number> {
  const { count } = await items(work)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('matter.state', '=', 'waiting')
    .$if(paperId !== undefined, (found) => found.where('item.paper_id', '=', paperId ?? ''))
    .executeTakeFirstOrThrow()
  return count
}
