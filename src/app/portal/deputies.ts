import { deputiesPublicPages, type LaterOfDeputies } from '../../congress/deputies/index.ts'
import { attendedBy } from '../../congress/gatherings/index.ts'
import { kindNames } from '../../congress/gatherings/words.ts'
import { nextReceptionDays, stationsOf } from '../../congress/stations/index.ts'
import { paperCard, publishedOfDeputy } from '../../congress/suggestions/index.ts'
import { publishedReportsOf } from '../../congress/voters/index.ts'

/** What rooms after the deputies' know of them, for their public pages. */
const later: LaterOfDeputies = {
  workOf: async (asked, deputyId, since) => {
    const { tx, congressId, today } = asked
    const suggestions = await publishedOfDeputy(asked, deputyId)
    const attended = await attendedBy(tx, congressId, { deputyId, from: since, to: today })
    return {
      suggestions: {
        count: suggestions.length,
        ids: suggestions.map(({ id }) => id),
        cards: (view) => suggestions.map((line) => paperCard(view, line)),
      },
      activities: [...Map.groupBy(attended, ({ kind }) => kind)].map(([kind, all]) => ({
        kind: kindNames[kind],
        count: all.length,
      })),
      reports: await publishedReportsOf(tx, congressId, deputyId),
    }
  },
  receptions: ({ tx, congressId, today }) => nextReceptionDays(tx, congressId, today),
  stations: ({ tx, congressId }) => stationsOf(tx, congressId),
}

export const deputyPages = deputiesPublicPages(later)
