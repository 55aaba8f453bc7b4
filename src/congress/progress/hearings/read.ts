import { daysBetween, dayInShanghai } from '../../../law/day.ts'
import type { Work } from '../../../platform/http/route.ts'
import type { OwedByOrgan } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import { gatheringOf } from '../../gatherings/index.ts'
import type { HearingOrgan } from './contract.ts'
import { formsOf, linesOf } from './forms.ts'
import { openItems } from './items.ts'
import { progressFormLife } from './life.ts'
import { mayMark } from './rules.ts'
import type { Mark } from './words.ts'

const nothingSaid = { said: '', expectedOn: null }
const nothingFound = { mark: null, note: '', score: null }

const marksOf = async ({ tx, congressId }: Work, gatheringId: string) => {
  const rows = await tx
    .selectFrom('progress.mark')
    .select(['item_id', 'mark', 'note', 'score'])
    .where('congress_id', '=', congressId)
    .where('gathering_id', '=', gatheringId)
    .execute()
  return new Map(rows.map(({ item_id, mark, ...rest }) => [item_id, { mark: mark as Mark, ...rest }]))
}

const everybodys: readonly string[] = ['staff', 'chair', 'deputy', 'government-office', 'party-office']

/** An organ hears of its own items and no other's. */
const heardBy = ({ caller }: Work, organId: string): boolean =>
  caller.roles.some((role) => everybodys.includes(role)) || organId === caller.organId

type Form = Awaited<ReturnType<typeof formsOf>>[number]

const formLine = ({ id, state }: Form): HearingOrgan['form'] => ({
  id,
  state,
  stateName: progressFormLife.states[state]?.name ?? { zh: '', en: '' },
})

/** Organs with something open; an organ whose last item is settled since it was asked still has its form. */
const organsIn = (owed: readonly OwedByOrgan[], forms: readonly Form[]) => {
  const organs = new Map(owed.map(({ organId, duty }) => [organId, duty.owedBy.name]))
  for (const { organ_id, organ, state } of forms)
    if (state !== 'released' && !organs.has(organ_id)) organs.set(organ_id, { zh: organ, en: organ })
  return [...organs]
}

/** The agenda of a hearing: what every organ has open now, what it reports of it, and what was found (逐件听取). */
export const hearingOf = (names: Names) =>
  async function read(work: Work, id: string): Promise<{ organs: HearingOrgan[]; mayMark: boolean }> {
    const { state } = await gatheringOf(work, id)
    const owed = (await openItems(work, names)).filter(({ organId }) => heardBy(work, organId))
    const forms = (await formsOf(work, id)).filter(({ organ_id }) => heardBy(work, organ_id))
    const formIds = forms.map((form) => form.id)
    const found = await marksOf(work, id)
    // Two organs may have the same paper open, and each says its own of it.
    const said = new Map(
      (await linesOf(work, formIds)).map(({ formId, itemId, said: words, expectedOn }) => [
        `${formId} ${itemId}`,
        { said: words, expectedOn },
      ]),
    )
    const organs = organsIn(owed, forms).map(([organId, organ]) => {
      const form = forms.find(({ organ_id }) => organ_id === organId)
      const items = owed.filter((item) => item.organId === organId)
      return {
        organId,
        organ,
        form: form ? formLine(form) : null,
        items: items.map(({ duty, last }) => ({
          itemId: duty.matterId,
          duty,
          last,
          quietFor: last && daysBetween(dayInShanghai(last.at), work.today),
          ...(said.get(`${form?.id} ${duty.matterId}`) ?? nothingSaid),
          ...(found.get(duty.matterId) ?? nothingFound),
        })),
      }
    })
    const keeps = work.caller.roles.some((role) => role === 'staff' || role === 'chair')
    return { organs, mayMark: keeps && mayMark({ state }).permitted }
  }
