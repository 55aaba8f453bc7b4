import { undertakingsOf } from '../../docket/index.ts'
import type { PagePart } from '../page-part.ts'
import { clausesOf, ownerOf } from './clauses.ts'
import type { PublishingPanel } from './contract.ts'

export const publishing: PagePart<PublishingPanel> = {
  panel: async (work, { id, resolution, published_on: publishedOn }) => {
    const undertakings = publishedOn ? await undertakingsOf(work, id) : []
    const stateNames = new Map(undertakings.map((each) => [each.id, each.stateName]))
    const clauses = publishedOn ? await clausesOf(work.tx, work, id) : []
    return {
      resolution,
      publishedOn,
      clauses: clauses.map((clause) => ({
        ordinal: clause.ordinal,
        text: clause.text,
        undertakingId: clause.undertakingId,
        owner: ownerOf(clause),
        dueOn: clause.dueOn,
        state: clause.state,
        stateName: stateNames.get(clause.undertakingId) ?? { zh: clause.state, en: clause.state },
        overdue: clause.overdue,
      })),
      undertakings,
      publicAt: publishedOn ? `/public/${work.congressId}/decisions/${id}` : null,
    }
  },
  asked: () => Promise.resolve({}),
}
