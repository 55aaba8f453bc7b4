import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { sayDaysLeft } from '../../../../ui/day.ts'
import { pressing } from '../../../../ui/due.tsx'
import { Icon } from '../../../../ui/icons.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'

const colours = { over: 'red.9', soon: '#9a4a00', later: 'gray.7' } as const

/** How far off a day is, by word and sign. */
export function DaysLeft({ daysLeft }: { daysLeft: number }) {
  const say = useSay()
  const how = pressing(daysLeft)
  return (
    <Text component="span" c={colours[how]} className="board-days">
      <Icon name={how === 'over' ? 'alert' : 'clock'} size={16} />
      {say(sayDaysLeft(daysLeft))}
    </Text>
  )
}

interface BoardListProps<Row> {
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly title: (row: Row) => ReactNode
  /** Where it is done; none for what is only told. */
  readonly to: (row: Row) => string | undefined
  readonly days?: (row: Row) => number | null
  readonly about?: (row: Row) => ReactNode
}

/** Rows of the board: each leads to where it is done. */
export function BoardList<Row>({ rows, rowKey, title, to, days, about }: BoardListProps<Row>) {
  return (
    <ul className="board-list">
      {rows.map((row) => {
        const place = to(row)
        const left = days?.(row) ?? null
        const more = about?.(row)
        return (
          <li key={rowKey(row)}>
            <div className="board-line">
              {place ? <Link to={place}>{title(row)}</Link> : <span className="board-title">{title(row)}</span>}
              {left === null ? null : <DaysLeft daysLeft={left} />}
            </div>
            {more ? (
              <Text component="div" size="sm" c="gray.8">
                {more}
              </Text>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
