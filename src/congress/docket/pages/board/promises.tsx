import { useReply } from '../../../../ui/ask.ts'
import { useMe } from '../../../../ui/identity/me.ts'
import { countUndertakings, reckonUndertakings, type Sum } from '../../undertakings/list-contract.ts'
import { fateNames, groupNames, type Fate, type Group } from '../../undertakings/words.ts'
import { BoardFigures } from './board-figures.tsx'
import { BoardSection } from './board-section.tsx'
import { ofYear, says } from './says.ts'

const pressing: readonly Group[] = ['overdue', 'soon', 'to-verify', 'open']
const fates: readonly Fate[] = ['kept', 'kept-late', 'broken']

/** How promises are kept: what presses now, and what became of those that were due in a year. */
export function Promises({ year, own = false }: { year: string; own?: boolean }) {
  const organId = useMe()?.organId
  const owner = own && organId ? `organ:${organId}` : undefined
  const found = useReply(countUndertakings, { query: { owner } })
  const sums = useReply(reckonUndertakings, { query: { by: 'month' } }, { enabled: !own })
  const inYear = (sums.data?.rows ?? []).filter(({ key }) => key.startsWith(year))
  const counted = (fate: Fate) => inYear.reduce((sum, month: Sum) => sum + month[fate], 0)
  const address = (which: Group) =>
    `/undertakings?${new URLSearchParams({ which, ...(owner && { owner }) }).toString()}`
  return (
    <BoardSection
      title={says.promises}
      found={found}
      none={({ groups }) => (groups.all === 0 ? says.promisesNone : null)}
      more="/undertakings"
    >
      {({ groups }) => (
        <>
          <BoardFigures
            figures={pressing.map((group) => ({
              name: groupNames[group],
              count: groups[group] ?? 0,
              to: address(group),
              late: group === 'overdue',
            }))}
          />
          {own ? null : (
            <BoardFigures
              figures={fates.map((fate) => ({
                name: ofYear(year, fateNames[fate]),
                count: counted(fate),
                to: '/undertakings/sums',
                late: fate === 'broken',
              }))}
            />
          )}
        </>
      )}
    </BoardSection>
  )
}
