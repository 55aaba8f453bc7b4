import type { Bilingual } from '../../../../law/bilingual.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'

export interface BoardFigure {
  readonly name: Bilingual
  readonly count: number | string
  /** The list of exactly what is counted. */
  readonly to?: string
  /** Bad news when above nought. */
  readonly late?: boolean
}

/** Numbers of the board, each leading to what it counts. */
export function BoardFigures({ figures }: { figures: readonly BoardFigure[] }) {
  const say = useSay()
  return (
    <dl className="board-figures">
      {figures.map(({ name, count, to, late }) => (
        <div key={name.en} className="board-figure" data-late={late && count ? true : undefined}>
          <dt>{capital(say(name))}</dt>
          <dd>
            {to && count ? (
              <Link to={to} inherit>
                {count}
              </Link>
            ) : (
              count
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
