import type { Work } from '../../../platform/http/route.ts'
import { owedByOrgans, type OwedByOrgan } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import { gatheringOf } from '../../gatherings/index.ts'
import type { HearingOrgan } from './contract.ts'
import { formOf } from './give.ts'
import { progressFormLife } from './life.ts'
import { mayMark } from './rules.ts'
import { itemKinds, type Mark } from './words.ts'

const formsOf = ({ tx, congressId }: Work, gatheringId: string) =>
  tx
    .selectFrom('progress.form as form')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'form.congress_id').onRef('matter.id', '=', 'form.id'),
    )
    .select(['form.id', 'form.organ_id', 'matter.state'])
    .where('form.congress_id', '=', congressId)
    .where('form.gathering_id', '=', gatheringId)
    .execute()

const linesOf = async ({ tx, congressId }: Work, formIds: readonly string[]) => {
  if (formIds.length === 0) return new Map<string, { said: string; expectedOn: string | null }>()
  const rows = await tx
    .selectFrom('progress.form_line')
    .select(['item_id', 'said', 'expected_on as expectedOn'])
    .where('congress_id', '=', congressId)
    .where('form_id', 'in', formIds)
    .execute()
  return new Map(rows.map(({ item_id, ...line }) => [item_id, line]))
}

const marksOf = async ({ tx, congressId }: Work, gatheringId: string) => {
  const rows = await tx
    .selectFrom('progress.mark')
    .select(['item_id', 'mark', 'note', 'score'])
    .where('congress_id', '=', congressId)
    .where('gathering_id', '=', gatheringId)
    .execute()
  return new Map(rows.map(({ item_id, mark, ...rest }) => [item_id, { mark: mark as Mark, ...rest }]))
}

/** An organ hears of its own items and no other's. */
const ofCaller = ({ caller }: Work, owed: readonly OwedByOrgan[]) =>
  caller.roles.some((role) => ['staff', 'chair', 'deputy', 'government-office', 'party-office'].includes(role))
    ? owed
    : owed.filter(({ organId }) => organId === caller.organId)

/** The agenda of a hearing: what every organ has open now, what it reports of it, and what was found (逐件听取). */
export const hearingOf = (names: Names) =>
  async function read(work: Work, id: string): Promise<{ organs: HearingOrgan[]; mayMark: boolean }> {
    const { state } = await gatheringOf(work, id)
    const owed = ofCaller(work, await owedByOrgans(work, names, { kinds: itemKinds }))
    const forms = await formsOf(work, id)
    const said = await linesOf(
      work,
      forms.map((form) => form.id),
    )
    const found = await marksOf(work, id)
    const organs = [...Map.groupBy(owed, ({ organId }) => organId)].map(([organId, items]) => {
      const form = forms.find(({ organ_id }) => organ_id === organId)
      return {
        organId,
        organ: items[0]?.duty.owedBy.name ?? { zh: '', en: '' },
        form: form
          ? {
              id: form.id,
              state: form.state,
              stateName: progressFormLife.states[form.state]?.name ?? { zh: '', en: '' },
            }
          : null,
        items: items.map(({ duty, last }) => ({
          itemId: duty.matterId,
          duty,
          last,
          ...(said.get(duty.matterId) ?? { said: '', expectedOn: null }),
          ...(found.get(duty.matterId) ?? { mark: null, note: '', score: null }),
        })),
      }
    })
    const keeps = work.caller.roles.some((role) => role === 'staff' || role === 'chair')
    return { organs, mayMark: keeps && mayMark({ state }).permitted }
  }

/** One organ's form: what it has open now, and what it reported. */
export const formReaderOf = (names: Names) =>
  async function read(work: Work, id: string) {
    const form = await formOf(work, id)
    const owed = await owedByOrgans(work, names, { kinds: itemKinds, organId: form.organ_id })
    const said = await linesOf(work, [id])
    return {
      id,
      version: form.version,
      state: form.state,
      title: form.title,
      gatheringId: form.gathering_id,
      items: owed.map(({ duty, last }) => ({
        itemId: duty.matterId,
        duty,
        last,
        ...(said.get(duty.matterId) ?? { said: '', expectedOn: null }),
      })),
    }
  }
