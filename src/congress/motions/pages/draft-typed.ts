import { newId } from '../../../ui/new-id.ts'
import type { MotionPage } from '../contract.ts'
import type { Mover } from '../words.ts'

/** A motion as it is being written. */
export interface DraftTyped {
  /** Made with the first letter, so that sending twice drafts once. */
  readonly id: string
  /** Version the text was taken from; none for a new draft. */
  readonly version: number | null
  readonly mover: Mover
  readonly lead: { readonly id: string; readonly name: string } | null
  readonly organId: string
  readonly inFavour: number | ''
  readonly title: string
  readonly cause: string
  readonly grounds: string
  readonly plan: string
  readonly withinPowers: boolean
}

export const blank = (): DraftTyped => ({
  id: newId(),
  version: null,
  mover: 'deputies',
  lead: null,
  organId: '',
  inFavour: '',
  title: '',
  cause: '',
  grounds: '',
  plan: '',
  withinPowers: false,
})

export const typedFrom = (motion: MotionPage): DraftTyped => ({
  id: motion.id,
  version: motion.version,
  mover: motion.mover,
  lead: motion.leadDeputy,
  organId: '',
  inFavour: motion.inFavour ?? '',
  title: motion.title,
  cause: motion.cause,
  grounds: motion.grounds,
  plan: motion.plan,
  withinPowers: motion.withinPowers,
})

/** The text as the house takes it. */
export const textOf = ({ title, cause, grounds, plan, withinPowers, inFavour }: DraftTyped) => ({
  title,
  cause,
  grounds,
  plan,
  withinPowers,
  ...(inFavour !== '' && { inFavour }),
})
