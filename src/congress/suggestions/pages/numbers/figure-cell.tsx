import { VisuallyHidden } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { figures, type FigureKey } from '../../numbers/figures.ts'
import type { NumbersRow } from '../../numbers/contract.ts'
import { says } from './says.ts'
import { percentOf, wholeOf } from './shares.ts'

interface FigureCellProps {
  readonly row: NumbersRow
  readonly figure: FigureKey
  /** The list of the papers counted; none for whoever sees ratings as sums only. */
  readonly to: string | null
}

/** One figure: its papers, and its share. A nought opens nothing. */
export function FigureCell({ row, figure, to }: FigureCellProps) {
  const say = useSay()
  const count = row.figures[figure] ?? null
  if (count === null)
    return (
      <>
        <span aria-hidden>—</span>
        <VisuallyHidden>{say(says.few)}</VisuallyHidden>
      </>
    )
  const whole = wholeOf(row, figure)
  // A share of nought says nothing that the nought does not.
  const share = whole === null || count === 0 ? '' : percentOf(count, whole)
  return (
    <span className="figure">
      {to && count > 0 ? (
        <Link to={to} className="figure-count" aria-label={`${say(figures[figure].name)} ${count}`}>
          {count}
        </Link>
      ) : (
        <span className="figure-count">{count}</span>
      )}
      <span className="figure-share">{share}</span>
    </span>
  )
}
