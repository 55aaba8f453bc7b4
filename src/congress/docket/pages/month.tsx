import { VisuallyHidden } from '@mantine/core'
import { weekday } from '../../../law/day.ts'
import { useSay } from '../../../ui/language.tsx'
import './calendar.css'
import type { CalendarRow } from './calendar-rows.ts'
import { festival, monthName, says, weekdays } from './calendar-says.ts'

interface MonthProps {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly marked: ReadonlyMap<string, CalendarRow>
  readonly today: string
}

/** The weeks of a month, Monday first; places before the first and after the last day are empty. */
function weeksOf(year: number, month: number): (string | null)[][] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const dayOf = (date: number) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const before = (weekday(dayOf(1)) + 6) % 7
  const places = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, place) => {
    const date = place - before + 1
    return date >= 1 && date <= length ? dayOf(date) : null
  })
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7))
}

/** One month: days off and make-up days carry a sign besides their colour. */
export function Month({ year, month, marked, today }: MonthProps) {
  const say = useSay()
  return (
    <table className="month">
      <caption>{say(monthName(year, month))}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name.en} scope="col">
              {say(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, index) => (
          <tr key={index}>
            {week.map((day, place) =>
              day ? <DayCell key={day} day={day} row={marked.get(day)} isToday={day === today} /> : <td key={place} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day, row, isToday }: { day: string; row: CalendarRow | undefined; isToday: boolean }) {
  const say = useSay()
  const rests = weekday(day) === 0 || weekday(day) === 6
  const kind = row ? (row.kind === 'off' ? 'day-off' : 'day-work') : rests ? 'day-weekend' : ''
  return (
    <td
      className={isToday ? `${kind} day-today` : kind}
      title={row ? `${say(festival(row.name))} · ${say(row.kind === 'off' ? says.offLong : says.workLong)}` : undefined}
    >
      {Number(day.slice(8))}
      {row && (
        <span className="day-sign">
          <span aria-hidden>{say(row.kind === 'off' ? says.off : says.work)}</span>
          <VisuallyHidden>
            {say(row.kind === 'off' ? says.offLong : says.workLong)} {say(festival(row.name))}
          </VisuallyHidden>
        </span>
      )}
      {isToday && <VisuallyHidden>{say(says.today)}</VisuallyHidden>}
    </td>
  )
}
