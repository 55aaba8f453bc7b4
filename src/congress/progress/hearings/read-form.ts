import type { Work } from '../../../platform/http/route.ts'
import { dutiesOf } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import { unannounced } from '../../gatherings/words.ts'
import { formOf, linesOf } from './forms.ts'
import { openItems } from './items.ts'

/** One organ's form: what it has open now, what it reported of it, and what it reported that is settled since. */
export const formReaderOf = (names: Names) =>
  async function read(work: Work, id: string) {
    const form = await formOf(work, id)
    const owed = await openItems(work, names, form.organ_id)
    const lines = await linesOf(work, [id])
    const said = new Map(lines.map(({ itemId, ...line }) => [itemId, line]))
    return {
      id,
      version: form.version,
      state: form.state,
      title: form.title,
      gatheringId: form.gathering_id,
      heldOn: form.heldOn,
      announced: !unannounced.some((state) => state === form.hearingState),
      duties: await dutiesOf(work, id, names),
      givenAt: form.given_at,
      items: owed.map(({ duty, last }) => ({
        itemId: duty.matterId,
        duty,
        last,
        said: said.get(duty.matterId)?.said ?? '',
        expectedOn: said.get(duty.matterId)?.expectedOn ?? null,
      })),
      settled: lines.filter(({ itemId }) => !owed.some(({ duty }) => duty.matterId === itemId)),
    }
  }
