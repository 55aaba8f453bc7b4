import type { PaperText } from '../../drafting/index.ts'
import type { MotionText } from '../rules.ts'

/** A motion's parts as papers that deputies write together name them: cause, grounds and plan. */
export const paperTextOf = ({ title, cause, grounds, plan }: MotionText): PaperText => ({
  title,
  facts: cause,
  analysis: grounds,
  proposal: plan,
})
