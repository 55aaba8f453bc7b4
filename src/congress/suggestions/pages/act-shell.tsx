import { MatterActShell, type ActShellProps } from '../../docket/pages/index.tsx'
import { suggestionLife } from '../life.ts'
import { suggestionSentences } from '../refusals.ts'
import type { ActProps } from './act-form.ts'

/** The form of an act on a suggestion. */
export const ActShell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={suggestionLife} sentences={suggestionSentences} />
)
