import { MatterActShell, type ActShellProps } from '../../docket/pages/index.tsx'
import { majorMatterLife } from '../life.ts'
import { decisionSentences } from '../refusals.ts'
import type { ActProps } from './act-form.ts'

/** The form of an act on a major matter. */
export const ActShell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={majorMatterLife} sentences={decisionSentences} />
)

/** The act's name, as the life has it. */
export const actName = (act: string) => majorMatterLife.acts[act]?.name ?? { zh: act, en: act }
