import { useReply } from '../../../../ui/ask.ts'
import { listOrgans } from '../../../organs/contract.ts'

/** The organs a paper may go to: those that still exist. */
export function useOrganChoices() {
  const organs = useReply(listOrgans, {}, { staleTime: 300_000 })
  const rows = organs.data?.rows.filter(({ endedOn }) => endedOn === null) ?? []
  return { rows, error: organs.error }
}
