import type { VisitStop } from '../../contract.ts'
import { office, type Practice } from '../../visits/words.ts'

export interface RectifyTyped {
  readonly what: string
  readonly owner: string
  readonly dueOn: string
}

/** The organisers' word on a stop as it is being typed. */
export interface WordTyped {
  readonly practice: Practice | null
  readonly reason: string
  readonly toRectify: readonly RectifyTyped[]
}

export const wordOf = ({ practice, reason, toRectify }: VisitStop): WordTyped => ({
  practice,
  reason,
  toRectify: toRectify.map(({ what, owner, dueOn }) => ({ what, owner, dueOn })),
})

/** One more thing to put right: by whoever handles what is looked at, unless somebody else is named. */
export const oneMore = ({ item }: VisitStop): RectifyTyped => ({
  what: '',
  owner: item?.organs[0]?.id ?? office,
  dueOn: '',
})
