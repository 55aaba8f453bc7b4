import { useReply } from '../../../../ui/ask.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { inOneLine } from '../../../../ui/paper-number.ts'
import { readInbox, type DutyLine } from '../../contract.ts'
import { says as dutySays } from '../says.ts'
import { usePlaceOf } from '../places.tsx'
import { BoardFigures } from './board-figures.tsx'
import { BoardList } from './board-list.tsx'
import { BoardSection } from './board-section.tsx'
import { says } from './says.ts'

const shown = 8

/** Rows of duties, each leading to where it is discharged; who owes is said unless the reader does. */
export function DutyRows({ rows, others = false }: { rows: readonly DutyLine[]; others?: boolean }) {
  const say = useSay()
  const placeOf = usePlaceOf()
  return (
    <BoardList
      rows={rows}
      rowKey={({ id }) => id}
      title={({ title }) => title}
      to={(duty) => placeOf(duty) ?? '/'}
      days={({ daysLeft }) => daysLeft}
      about={({ actName, owedBy, kindName }) =>
        inOneLine([others ? capital(say(owedBy.name)) : null, capital(say(actName)), say(kindName)])
      }
    />
  )
}

/** What waits for the reader's own act, the most pressing first. */
export function MyActs() {
  const found = useReply(readInbox, { query: { limit: shown } })
  return (
    <BoardSection
      title={says.mine}
      found={found}
      none={({ counts }) => (counts.open === 0 ? says.mineNone : null)}
      more="/"
    >
      {({ counts, rows }) => (
        <>
          <BoardFigures
            figures={[
              { name: dutySays.overdue, count: counts.overdue, to: '/?which=overdue', late: true },
              { name: dutySays.today, count: counts.today, to: '/?which=today' },
              { name: dutySays.week, count: counts.week, to: '/?which=week' },
            ]}
          />
          <DutyRows rows={rows} />
        </>
      )}
    </BoardSection>
  )
}

/** What nobody but the chair can do: the office's own work is not hers. */
export function ChairActs() {
  const found = useReply(readInbox, { query: { limit: 100 } })
  const own = (rows: readonly DutyLine[]) =>
    rows.filter(({ owedBy }) => owedBy.kind === 'role' && owedBy.id === 'chair')
  return (
    <BoardSection
      title={says.chairOnly}
      found={found}
      none={({ rows }) => (own(rows).length === 0 ? says.chairNone : null)}
      more="/"
    >
      {({ rows }) => <DutyRows rows={own(rows).slice(0, shown)} />}
    </BoardSection>
  )
}
