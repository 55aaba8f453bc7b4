import type { Bilingual } from '../../../law/bilingual.ts'
import { MatterActShell, type ActShellProps } from '../../docket/pages/index.tsx'
import { consultationLife } from '../life.ts'
import { consultationSentences } from '../refusals.ts'
import type { ActProps } from './act-form.ts'

export const nameOf = (act: string): Bilingual => consultationLife.acts[act]?.name ?? { zh: act, en: act }

/** The form of an act on a consultation. */
export const ActShell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={consultationLife} sentences={consultationSentences} />
)
