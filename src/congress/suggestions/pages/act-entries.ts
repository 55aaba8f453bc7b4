import type { Bilingual } from '../../../law/bilingual.ts'
import type { SuggestionPage } from '../contract.ts'
import type { Offer } from './act-form.ts'
import { actSays } from './act-says.ts'

/** One button of the page; several acts may share a form. */
export interface ActEntry {
  readonly key: string
  readonly name: Bilingual
  readonly offer: Offer
  /** Somebody owes this very act now. */
  readonly owed: boolean
}

/** Rating and settling each decide between acts: one form, whose ruling is the first act that is open. */
const together: Readonly<Record<string, { key: string; name: Bilingual } | undefined>> = {
  'replied.accept': { key: 'rate', name: actSays.rate },
  'replied.follow': { key: 'rate', name: actSays.rate },
  'replied.rework': { key: 'rate', name: actSays.rate },
  'following.settle': { key: 'settle', name: actSays.settleTitle },
  'following.rework': { key: 'settle', name: actSays.settleTitle },
}

const isOthers = ({ ruling }: Offer): boolean => !ruling.permitted && ruling.because === 'not-your-act'

/** The acts offered, as the page shows them: the reader's own, joined where they share a form, and others'. */
export function entriesOf({ state, offers, duties }: Pick<SuggestionPage, 'state' | 'offers' | 'duties'>): {
  mine: ActEntry[]
  others: Offer[]
} {
  const mine: ActEntry[] = []
  for (const offer of offers.filter((each) => !isOthers(each))) {
    const { key, name } = together[`${state}.${offer.act}`] ?? { key: offer.act, name: offer.name }
    const at = mine.findIndex((entry) => entry.key === key)
    const before = mine[at]
    const owed = before?.owed === true || duties.some((duty) => duty.act === offer.act)
    if (!before) mine.push({ key, name, offer, owed })
    else mine[at] = before.offer.ruling.permitted ? { ...before, owed } : { key, name, offer, owed }
  }
  mine.sort((one, other) => Number(other.owed) - Number(one.owed))
  return { mine, others: offers.filter(isOthers) }
}
