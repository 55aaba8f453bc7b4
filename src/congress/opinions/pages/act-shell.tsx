import type { Bilingual } from '../../../law/bilingual.ts'
import { MatterActShell, type ActShellProps } from '../../docket/pages/index.tsx'
import { opinionLife } from '../life.ts'
import { opinionSentences } from '../refusals.ts'
import type { ActProps } from './act-form.ts'

export const nameOf = (act: string): Bilingual => opinionLife.acts[act]?.name ?? { zh: act, en: act }

/** The form of an act on an opinion. */
export const ActShell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={opinionLife} sentences={opinionSentences} />
)
