import type { Bilingual } from '../../../../law/bilingual.ts'
import type { ActOffer, MatterPage } from './matter-page.ts'

/** One button of the page; several acts may share a form. */
export interface ActEntry {
  readonly key: string
  readonly name: Bilingual
  readonly offer: ActOffer
  /** Somebody owes this very act now. */
  readonly owed: boolean
}

/** Acts that are decided between in one form, by state and act (`replied.accept`): its ruling is the first that is open. */
export type Together = Readonly<Record<string, { readonly key: string; readonly name: Bilingual } | undefined>>

const isOthers = ({ ruling }: ActOffer): boolean => !ruling.permitted && ruling.because === 'not-your-act'

/** The acts offered, as the page shows them: the reader's own, joined where they share a form, and others'. */
export function entriesIn(
  { state, offers, duties }: Pick<MatterPage, 'state' | 'offers' | 'duties'>,
  together: Together,
): { mine: ActEntry[]; others: ActOffer[] } {
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
  return { mine, others: others(state, offers.filter(isOthers), together) }
}

/** Others' acts: those that share a form are one thing for others to do, and stand under the first. */
function others(state: string, offers: readonly ActOffer[], together: Together): ActOffer[] {
  const keyOf = ({ act }: ActOffer) => together[`${state}.${act}`]?.key ?? act
  return offers.filter((offer, at) => offers.findIndex((each) => keyOf(each) === keyOf(offer)) === at)
}
