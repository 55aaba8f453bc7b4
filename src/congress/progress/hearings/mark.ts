import { sql } from 'kysely'
import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { record } from '../../../platform/record/record.ts'
import { gatheringOf } from '../../gatherings/index.ts'
import { mayMark } from './rules.ts'
import { itemKinds, markNames, type Mark } from './words.ts'

interface Marking {
  readonly gatheringId: string
  readonly itemId: string
  readonly mark: Mark
  readonly note: string
  readonly score: number | null
}

const heard: readonly string[] = itemKinds

/** What was found of an item is written down while it is heard (现场评议); written again, the last word stands; sent twice, it is one. */
export async function markItem(work: Work, { gatheringId, itemId, ...found }: Marking): Promise<{ itemId: string }> {
  const { tx, congressId, caller, now } = work
  const { state } = await gatheringOf(work, gatheringId)
  insist(mayMark({ state }))
  const item = await tx
    .selectFrom('docket.matter')
    .select('kind')
    .where('congress_id', '=', congressId)
    .where('id', '=', itemId)
    .executeTakeFirst()
  if (!item || !heard.includes(item.kind)) throw new NotFound('item')
  const said = { ...found, marked_by: caller.name, marked_at: now }
  const other = sql<boolean>`(mark.mark, mark.note, mark.score, mark.marked_by)
    is distinct from (excluded.mark, excluded.note, excluded.score, excluded.marked_by)`
  const written = await tx
    .insertInto('progress.mark')
    .values({ congress_id: congressId, gathering_id: gatheringId, item_id: itemId, ...said })
    .onConflict((on) => on.columns(['congress_id', 'gathering_id', 'item_id']).doUpdateSet(said).where(other))
    .returning('item_id')
    .executeTakeFirst()
  if (!written) return { itemId }
  await record(work, {
    name: `${item.kind}.heard`,
    subject: { kind: item.kind, id: itemId },
    actor: caller,
    facts: { gatheringId, found: markNames[found.mark], note: found.note },
  })
  return { itemId }
}
