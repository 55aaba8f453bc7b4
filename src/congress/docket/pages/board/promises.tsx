import { useReply } from '../../../../ui/ask.ts'
import { readPromises } from '../../board/contract.ts'
import { BoardFigures } from './board-figures.tsx'
import { BoardSection } from './board-section.tsx'
import { says } from './says.ts'

/** How promises are kept: what is open and late, what was kept this year. */
export function Promises() {
  const found = useReply(readPromises, {})
  return (
    <BoardSection
      title={says.promises}
      found={found}
      none={({ open, kept, keptLate }) => (open + kept + keptLate === 0 ? says.promisesNone : null)}
    >
      {(counts) => (
        <BoardFigures
          figures={[
            { name: says.broken, count: counts.broken, late: true },
            { name: says.soon, count: counts.soon },
            { name: says.toVerify, count: counts.toVerify },
            { name: says.open, count: counts.open },
            { name: says.kept, count: counts.kept },
            { name: says.keptLate, count: counts.keptLate },
          ]}
        />
      )}
    </BoardSection>
  )
}
