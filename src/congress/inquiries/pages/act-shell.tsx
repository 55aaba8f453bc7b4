import type { Bilingual } from '../../../law/bilingual.ts'
import { MatterActShell, type ActShellProps } from '../../docket/pages/index.tsx'
import { inquiryLife } from '../life.ts'
import { inquirySentences } from '../refusals.ts'
import type { ActProps } from './act-form.ts'

export const nameOf = (act: string): Bilingual => inquiryLife.acts[act]?.name ?? { zh: act, en: act }

/** The form of an act on an inquiry. */
export const ActShell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={inquiryLife} sentences={inquirySentences} />
)
