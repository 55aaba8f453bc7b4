import { useReply } from '../../../../ui/ask.ts'
import { Text } from '@mantine/core'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { readDayBoard } from '../../board/contract.ts'
import { rungNames } from '../../words.ts'
import { says as dutySays } from '../says.ts'
import { BoardFigures } from './board-figures.tsx'
import { BoardSection } from './board-section.tsx'
import { DutyRows } from './my-acts.tsx'
import { lateSaid, moreSaid, says } from './says.ts'

/** What falls due for anybody in the week: today's first. */
export function CongressDay() {
  const say = useSay()
  const found = useReply(readDayBoard, {})
  return (
    <BoardSection
      title={says.week}
      found={found}
      none={({ counts }) => (counts.week === 0 && counts.overdue === 0 ? says.weekNone : null)}
      more="/duties?which=week"
    >
      {({ counts, due }) => (
        <>
          <BoardFigures
            figures={[
              { name: dutySays.today, count: counts.today, to: '/duties?which=week' },
              { name: dutySays.week, count: counts.week, to: '/duties?which=week' },
              { name: dutySays.overdue, count: counts.overdue, to: '/duties?which=overdue', late: true },
            ]}
          />
          <DutyRows rows={due} others />
          {counts.week > due.length ? (
            <Link to="/duties?which=week" className="way-on">
              {say(moreSaid(counts.week - due.length))}
            </Link>
          ) : null}
        </>
      )}
    </BoardSection>
  )
}

/** Who is overdue, as bars beside their numbers, and how far each has been urged. */
export function Late() {
  const say = useSay()
  const found = useReply(readDayBoard, {})
  return (
    <BoardSection
      title={says.late}
      found={found}
      none={({ late }) => (late.length === 0 ? says.lateNone : null)}
      more="/duties?which=overdue"
    >
      {({ late, rungs }) => (
        <>
          <Text size="sm">{say(says.rungs)}</Text>
          <BoardFigures figures={rungs.map(({ rung, count }) => ({ name: rungNames[rung], count }))} />
          <ul className="board-list">
            {late.map(({ key, name, count, longest }) => (
              <li key={key}>
                <div className="board-line">
                  <Link to={key === 'role:deputy' ? '/duties?which=overdue' : `/duties?which=overdue&owner=${key}`}>
                    {capital(say(name))}
                  </Link>
                  <Text component="span" size="sm">
                    {say(lateSaid({ count, longest }))}
                  </Text>
                </div>
                <div className="board-bar" aria-hidden>
                  <div style={{ width: `${(count / Math.max(...late.map((each) => each.count))) * 100}%` }} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </BoardSection>
  )
}
