import type { Bilingual } from '../../law/bilingual.ts'
import type { Ruling } from '../../law/ruling.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import { mayAct } from './rules.ts'
import type { Life } from './words.ts'

/** An act as the page offers it: open, or shut with the reason and its article. */
export interface Offer {
  readonly act: string
  readonly name: Bilingual
  readonly ruling: Ruling
}

interface Standing {
  readonly state: string
  /** The parties' places the caller stands in. */
  readonly holds: readonly string[]
  /** A room's own rule on an act, where it can be asked before anything is typed. */
  readonly asked: Readonly<Record<string, Ruling | undefined>>
}

/**
 * What may be done next, in the order of the life: the acts of this state that are this caller's, open or shut;
 * then the acts of others, shut, so that everybody sees who is to move.
 */
export function offersFor(life: Life, { state, holds, asked }: Standing): Offer[] {
  const here = life.steps.filter((step) => step.from === state && !life.acts[step.act]?.byItself)
  return [...here]
    .sort((a, b) => Number(holds.includes(b.by)) - Number(holds.includes(a.by)))
    .map(({ act }) => {
      const ruling = mayAct(life, { state, act, holds })
      return {
        act,
        name: life.acts[act]?.name ?? { zh: act, en: act },
        ruling: ruling.permitted ? (asked[act] ?? ruling) : ruling,
      }
    })
}

/** Offers as they travel: each shut one with its sentence. */
export const saidOffers = (offers: readonly Offer[], sentences: Catalogue) =>
  offers.map((offer) => ({
    ...offer,
    sentence: offer.ruling.permitted ? null : (sentences[offer.ruling.because]?.(offer.ruling.facts) ?? null),
  }))
