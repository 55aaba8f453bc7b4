import { DeputyChoice } from '../../../deputies/pages/index.tsx'
import { draftSays } from './draft-says.ts'

interface Named {
  readonly id: string
  readonly name: string
}

interface LeadDeputyProps {
  readonly lead: Named | null
  readonly onChoose: (lead: Named | null) => void
  readonly issue: string | undefined
}

/** Finds the deputy for whom staff enter a paper. */
export const LeadDeputy = ({ lead, ...rest }: LeadDeputyProps) => (
  <DeputyChoice {...rest} label={draftSays.lead} chosen={lead} />
)
