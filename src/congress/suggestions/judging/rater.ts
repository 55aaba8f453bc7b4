import { allOf, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { mandateRuling } from '../../deputies/index.ts'
import type { Paper } from '../move.ts'
import { mayRate, type Rater } from './rules.ts'

type Of = Pick<Paper, 'lead_deputy_id'>

/** How the caller stands to the rating of a paper. */
export function raterOf({ caller }: Pick<Work, 'caller'>, paper: Of, originalFileId: string | null): Rater {
  const { roles, deputyId } = caller
  return {
    isLeadDeputy: roles.includes('deputy') && deputyId !== null && deputyId === paper.lead_deputy_id,
    isStaff: roles.includes('staff'),
    hasOriginal: originalFileId !== null,
  }
}

/** Whether this may be her rating: in person or by the original she signed, and while her mandate runs. */
export async function ratingRuling(work: Work, paper: Of, originalFileId: string | null): Promise<Ruling> {
  const own = mayRate(raterOf(work, paper, originalFileId))
  return paper.lead_deputy_id ? allOf(own, await mandateRuling(work, paper.lead_deputy_id)) : own
}
