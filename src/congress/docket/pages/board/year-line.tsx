import { Text } from '@mantine/core'
import type { Answer } from '../../../../platform/http/contract.ts'
import { dayOfYear, daysInYear } from './year-place.ts'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { useGo } from '../../../../ui/place.ts'
import { periodStands, readYear, type YearPeriod } from '../../board/contract.ts'
import { usePlaceOf } from '../places.tsx'
import { BoardSection } from './board-section.tsx'
import { says, standNames } from './says.ts'
import { PeriodMark } from './year-marks.tsx'

type Year = Answer<typeof readYear>
type Row = Year['rows'][number]

const height = 44
const at = (day: string) => `${(dayOfYear(day) / daysInYear(day)) * 100}%`

/** The regular work of the year as one line for each: held, due, missed, to come. */
export function YearLine() {
  const say = useSay()
  const found = useReply(readYear, {})
  return (
    <BoardSection
      title={says.year}
      found={found}
      none={({ rows }) => (rows.length === 0 ? says.yearNone : null)}
      more="/cadences"
      whole
    >
      {(year) => (
        <>
          <Text size="sm" c="gray.8">
            {say({ zh: `${year.year}年`, en: String(year.year) })}
          </Text>
          {year.rows.map((row) => (
            <YearRow key={row.id} row={row} year={year} />
          ))}
          <ul className="year-key">
            {periodStands.map((stands) => (
              <li key={stands}>
                <svg width={22} height={22} viewBox="-11 -11 22 22" aria-hidden>
                  <PeriodMark stands={stands} />
                </svg>
                {say(standNames[stands])}
              </li>
            ))}
          </ul>
        </>
      )}
    </BoardSection>
  )
}

const counted = (row: Row, say: ReturnType<typeof useSay>) =>
  periodStands
    .map((stands) => [stands, row.periods.filter((period) => period.stands === stands).length] as const)
    .filter(([, count]) => count > 0)
    .map(([stands, count]) => `${say(standNames[stands])} ${count}`)
    .join(' · ')

function YearRow({ row, year }: { row: Row; year: Year }) {
  const say = useSay()
  return (
    <div className="year-row">
      <Text>
        <strong>{capital(say(row.name))}</strong>{' '}
        <Text component="span" size="sm" c="gray.8">
          {counted(row, say)}
        </Text>
      </Text>
      <svg className="year" width="100%" height={height} role="group" aria-label={`${say(row.name)} ${year.year}`}>
        <Months />
        <svg x={at(year.today)} y={0} overflow="visible" aria-hidden>
          <path d={`M0 0V${height - 14}`} stroke="#1b2530" strokeWidth={1.5} strokeDasharray="4 3" />
        </svg>
        {row.periods.map((period) => (
          <Period key={period.dueOn} period={period} />
        ))}
      </svg>
    </div>
  )
}

const Months = () => (
  <g aria-hidden>
    <line x1="0" x2="100%" y1={16} y2={16} stroke="#8a97a4" />
    {Array.from({ length: 12 }, (_, month) => (
      <g key={month}>
        <svg x={`${(month / 12) * 100}%`} y={0} overflow="visible">
          <path d="M0 12v8" stroke="#8a97a4" />
        </svg>
        <text x={`${((month + 0.5) / 12) * 100}%`} y={height - 2} textAnchor="middle">
          {month + 1}
        </text>
      </g>
    ))}
  </g>
)

/** One period where it ends in the year; what it opened is gone to by its mark. */
function Period({ period }: { period: YearPeriod }) {
  const say = useSay()
  const go = useGo()
  const placeOf = usePlaceOf()
  const { dueOn, heldOn, stands, source } = period
  const to = source ? placeOf({ sourceKind: source.kind, sourceId: source.id }) : undefined
  const held = heldOn && heldOn !== dueOn ? `（${say(sayDay(heldOn))}）` : ''
  const label = `${say(sayDay(dueOn))} ${say(standNames[stands])}${held}`
  const mark = (
    <svg x={at(dueOn)} y={16} overflow="visible">
      <title>{label}</title>
      <rect x={-12} y={-14} width={24} height={28} fill="transparent" />
      <PeriodMark stands={stands} />
    </svg>
  )
  if (!to)
    return (
      <g role="img" aria-label={label}>
        {mark}
      </g>
    )
  return (
    <a
      href={to}
      aria-label={label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        go(to)
      }}
    >
      {mark}
    </a>
  )
}
