import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import type { Sum } from '../../undertakings/list-contract.ts'
import { fateNames, fates, type Fate } from '../../undertakings/words.ts'

export const totalOf = (sum: Sum): number => fates.reduce((all, fate) => all + sum[fate], 0)

/** Where each part of a row's bar begins and ends, in shares of the longest row. */
export function partsOf(sum: Sum, longest: number): { fate: Fate; count: number; from: number; width: number }[] {
  let from = 0
  return fates.flatMap((fate) => {
    const part = { fate, count: sum[fate], from, width: longest > 0 ? (sum[fate] / longest) * 100 : 0 }
    from += part.width
    return part.count > 0 ? [part] : []
  })
}

/** What each part is told by besides its colour. */
const Patterns = () => (
  <defs>
    <pattern id="fate-kept-late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="#dbe9d9" />
      <rect width="3" height="6" fill="#2f7d4f" />
    </pattern>
    <pattern id="fate-broken" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect width="7" height="7" fill="#a61b1b" />
      <rect width="2" height="7" fill="#e9a3a3" />
    </pattern>
  </defs>
)

const fills: Record<Fate, string> = {
  kept: '#2f7d4f',
  'kept-late': 'url(#fate-kept-late)',
  broken: 'url(#fate-broken)',
  open: '#b9c4d0',
}

interface SumsChartProps {
  readonly rows: readonly Sum[]
  readonly nameOf: (sum: Sum) => Bilingual
}

/** Bars of what became of the promises. Drawn for the eye only: the table beside it says the same. */
export function SumsChart({ rows, nameOf }: SumsChartProps) {
  const say = useSay()
  const longest = Math.max(1, ...rows.map(totalOf))
  return (
    <div className="sums-chart" aria-hidden>
      <ul className="sums-legend">
        {fates.map((fate) => (
          <li key={fate}>
            <svg width="22" height="14">
              <rect width="22" height="14" fill={fills[fate]} />
            </svg>
            {say(fateNames[fate])}
          </li>
        ))}
      </ul>
      <svg width="0" height="0" className="sums-patterns">
        <Patterns />
      </svg>
      {rows.map((row) => (
        <div key={row.key} className="sums-row">
          <span className="sums-name">{say(nameOf(row))}</span>
          <svg className="sums-bar" height="24">
            {partsOf(row, longest).map(({ fate, from, width }) => (
              <rect key={fate} x={`${from}%`} width={`${width}%`} height="24" fill={fills[fate]} />
            ))}
          </svg>
          <span className="sums-total">{totalOf(row)}</span>
        </div>
      ))}
    </div>
  )
}
