import type { Work } from '../../../platform/http/route.ts'
import { perform } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import { formOf } from './forms.ts'
import { openItems } from './items.ts'
import { progressFormLife } from './life.ts'
import { mayGive } from './rules.ts'

interface Said {
  readonly itemId: string
  readonly said: string
  readonly expectedOn: string | null
}

interface Giving {
  readonly id: string
  readonly version: number
  readonly lines: readonly Said[]
}

/** An organ reports on every item it has open (报送进展). What it does not have open is left out. */
export const giverOf = (names: Names) =>
  async function give(
    work: Work,
    { id, version, lines }: Giving,
  ): Promise<{ id: string; state: string; version: number }> {
    const { tx, congressId, now } = work
    const { organ_id: organId } = await formOf(work, id)
    const owed = await openItems(work, names, organId)
    const items = owed.map(({ duty }) => ({ id: duty.matterId, title: duty.title }))
    const said = new Map(lines.map((line) => [line.itemId, line.said]))
    const { state, version: after } = await perform(work, progressFormLife, {
      id,
      act: 'give',
      version,
      ask: () => mayGive({ items, said }),
      facts: { items: items.length },
    })
    const rows = lines
      .filter(({ itemId }) => items.some((item) => item.id === itemId))
      .map(({ itemId, said: text, expectedOn }) => ({
        congress_id: congressId,
        form_id: id,
        item_id: itemId,
        said: text,
        expected_on: expectedOn,
      }))
    if (rows.length > 0) await tx.insertInto('progress.form_line').values(rows).execute()
    await tx
      .updateTable('progress.form')
      .set({ given_at: now })
      .where('congress_id', '=', congressId)
      .where('id', '=', id)
      .execute()
    return { id, state, version: after }
  }
