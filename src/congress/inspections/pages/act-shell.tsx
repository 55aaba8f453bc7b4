import type { Bilingual } from '../../../law/bilingual.ts'
import { MatterActShell, type ActShellProps } from '../../docket/pages/index.tsx'
import { inspectionLife } from '../life.ts'
import { inspectionSentences } from '../refusals.ts'
import type { ActProps } from './act-form.ts'

export const nameOf = (act: string): Bilingual => inspectionLife.acts[act]?.name ?? { zh: act, en: act }

/** The form of an act on an inspection. */
export const ActShell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={inspectionLife} sentences={inspectionSentences} />
)
