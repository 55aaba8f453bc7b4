import type { Bilingual } from '../../../../law/bilingual.ts'
import { MatterActShell, type ActShellProps } from '../../../docket/pages/index.tsx'
import { dutyReportLife } from '../../accounting/life.ts'
import { accountingSentences } from '../../accounting/refusals.ts'
import type { ActProps } from './act-form.ts'

export const nameOf = (act: string): Bilingual => dutyReportLife.acts[act]?.name ?? { zh: act, en: act }

/** The form of an act on a report to voters. */
export const ActShell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={dutyReportLife} sentences={accountingSentences} />
)
