import { allOf } from '../../../law/ruling.ts'
import { openPromises } from '../../docket/index.ts'
import { owingParts, separatePartsOf } from '../handing-over/parties.ts'
import type { PagePart } from '../page-part.ts'
import type { JudgingPanel } from './contract.ts'
import { ratingOwed, reworksOf } from './course.ts'
import { directionsOf, reopeningsOf, reworkLines } from './past.ts'
import { raterOf, ratingRuling } from './rater.ts'
import { repliesToRate } from './replies-to-rate.ts'
import { mayAccept, mayEnd, mayEscalate, mayFollow, mayLapse, mayRework, maySettle, sentBackTo } from './rules.ts'

/** What may be asked before anything is typed: as if the signed original were at hand. */
const withOriginal = 'to come'

export const judging: PagePart<JudgingPanel> = {
  panel: async (work, row) => {
    const { isLeadDeputy, isStaff } = raterOf(work, row, withOriginal)
    const { reworks, atMost } = await reworksOf(work, row.id)
    const parts = await separatePartsOf(work, row.id)
    const toRate = row.state === 'replied' ? await repliesToRate(work, row.id) : []
    return {
      openPromises: await openPromises(work, row.id),
      toRate: toRate.map(({ id, organ }) => ({ id, organ })),
      ratesAs: isLeadDeputy ? 'deputy' : isStaff ? 'staff' : null,
      partOrgans: parts.map(({ organId, organ }) => ({ id: organId, name: organ })),
      ifDissatisfied: sentBackTo({ reworks, atMost, isSeparate: parts.length > 0 }),
      reworksLeft: Math.max(0, atMost - reworks),
      reworks: await reworkLines(work, row.id),
      directions: await directionsOf(work, row.id),
      reopenings: await reopeningsOf(work, row.id),
    }
  },
  asked: async (work, row) => {
    const open = await openPromises(work, row.id)
    const all = mayEnd({ owing: await owingParts(work, row.id) })
    const count = await reworksOf(work, row.id)
    const rated = { grade: 'satisfied', openPromises: open } as const
    const hers = row.state === 'replied' || row.state === 'closed' ? await ratingRuling(work, row, withOriginal) : null
    const own = <R>(ruling: R) => (hers && !hers.permitted ? hers : ruling)
    return {
      accept: own(allOf(mayAccept(rated), all)),
      follow: own(mayFollow(rated)),
      // The same word for what the office sends back while promises are followed, which is not counted.
      ...(row.state === 'replied' && { rework: own(mayRework(count)), 'rework-separately': own(mayRework(count)) }),
      escalate: own(mayEscalate(count)),
      lapse: mayLapse(await ratingOwed(work, row.id)),
      settle: allOf(maySettle({ openPromises: open }), all),
      ...(hers && { reopen: hers }),
    }
  },
}
