import type { Holder } from '../../docket/words.ts'
import { assigner } from '../places.ts'

/** Who verifies what an organ promises on a paper: its lead deputy, and the office. */
export const verifiersOf = (paper: { lead_deputy_id: string | null }): readonly Holder[] => [
  ...(paper.lead_deputy_id ? [{ kind: 'deputy', id: paper.lead_deputy_id } as const] : []),
  ...assigner,
]
