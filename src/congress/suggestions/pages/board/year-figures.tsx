import { useReply } from '../../../../ui/ask.ts'
import { BoardFigures, BoardSection } from '../../../docket/pages/index.tsx'
import { readNumbers } from '../../numbers/contract.ts'
import { figures, type FigureKey } from '../../numbers/figures.ts'
import { listAddress } from '../numbers/list-address.ts'
import { says } from './says.ts'

const told: readonly { readonly key: FigureKey; readonly late?: true }[] = [
  { key: 'replied' },
  { key: 'in-time' },
  { key: 'late', late: true },
  { key: 'overdue', late: true },
  { key: 'reworked' },
  { key: 'escalated' },
]

/** This year's papers: answered in time or late, handled again; each number opens its papers. */
export function YearFigures({ year }: { year: string }) {
  const found = useReply(readNumbers, { query: { group: 'none', year } })
  return (
    <BoardSection
      title={says.figures}
      found={found}
      none={({ total }) => ((total.figures['handed-over'] ?? 0) === 0 ? says.figuresNone : null)}
      more="/suggestions/numbers"
    >
      {({ total, within }) => (
        <BoardFigures
          figures={told.map(({ key, late }) => ({
            name: figures[key].name,
            count: total.figures[key] ?? 0,
            to: listAddress(within, { group: 'none', key: '', figure: key }),
            ...(late && { late }),
          }))}
        />
      )}
    </BoardSection>
  )
}
