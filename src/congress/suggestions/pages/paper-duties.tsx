import type { DutyLine } from '../../docket/contract.ts'
import { MatterDuties } from '../../docket/pages/index.tsx'
import type { SuggestionPage } from '../contract.ts'
import { paperSays } from './paper-says.ts'

interface PaperDutiesProps {
  readonly duties: readonly DutyLine[]
  /** The line of the record that says why the paper came back. */
  readonly sentBack: SuggestionPage['history'][number] | null
}

/** Who owes the next act, and by which day. */
export const PaperDuties = (props: PaperDutiesProps) => <MatterDuties {...props} none={paperSays.noDuty} />
