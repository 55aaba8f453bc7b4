import type { Bilingual } from '../../../law/bilingual.ts'
import { MatterActShell, type ActShellProps } from '../../docket/pages/index.tsx'
import { gatheringLife } from '../life.ts'
import { gatheringSentences } from '../refusals.ts'
import type { ActProps } from './act-form.ts'

export const nameOf = (act: string): Bilingual => gatheringLife.acts[act]?.name ?? { zh: act, en: act }

/** The form of an act on a gathering. */
export const ActShell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={gatheringLife} sentences={gatheringSentences} />
)
