import type { ComponentProps } from 'react'
import { Overtaken as MatterOvertaken } from '../../docket/pages/index.tsx'
import { suggestionLife } from '../life.ts'

/** Two clerks at once, on a suggestion. */
export const Overtaken = (props: Omit<ComponentProps<typeof MatterOvertaken>, 'life'>) => (
  <MatterOvertaken {...props} life={suggestionLife} />
)
