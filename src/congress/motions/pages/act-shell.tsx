import { MatterActShell, type ActShellProps } from '../../docket/pages/index.tsx'
import { motionLife } from '../life.ts'
import { motionSentences } from '../refusals.ts'
import type { ActProps } from './act-form.ts'

/** The form of an act on a motion. */
export const ActShell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={motionLife} sentences={motionSentences} />
)
