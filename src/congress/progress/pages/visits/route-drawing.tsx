import './visits.css'
import { useSay } from '../../../../ui/language.tsx'
import type { VisitStop } from '../../contract.ts'
import { practiceNames } from '../../visits/words.ts'
import { drawnAcross, drawnDown, letters, mostAcross, type Drawing, type RoutePoint } from './drawing.ts'
import { says } from './says.ts'

type Drawn = Pick<VisitStop, 'ordinal' | 'title' | 'arrivesAt' | 'practice'>

interface RouteDrawingProps {
  readonly stops: readonly Drawn[]
  /** Where and when people meet. */
  readonly from: { readonly place: string; readonly time: string }
}

/** 路线示意图: where people meet, then stop after stop; a plan, no map. Read aloud it is one sentence. */
export function RouteDrawing({ stops, from }: RouteDrawingProps) {
  const say = useSay()
  const points: RoutePoint[] = [
    { ordinal: null, title: from.place || say(says.gather), time: from.time, mark: '' },
    ...stops.map(({ ordinal, title, arrivesAt, practice }) => ({
      ordinal,
      title,
      time: arrivesAt,
      mark: practice ? say(practiceNames[practice]) : '',
    })),
  ]
  const told = points.map(({ ordinal, title, time }) =>
    [ordinal ?? say(says.gather), time, title].filter(Boolean).join(' '),
  )
  const label = `${say(says.route)}: ${told.join(' → ')}`
  return (
    <>
      {points.length <= mostAcross ? <Across drawing={drawnAcross(points)} label={label} /> : null}
      <Down drawing={drawnDown(points)} label={label} />
    </>
  )
}

interface DrawnProps {
  readonly drawing: Drawing
  readonly label: string
}

function Across({ drawing: { width, height, points }, label }: DrawnProps) {
  const [first, last] = [points[0], points.at(-1)]
  return (
    <svg
      className="route-drawing route-across"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      role="img"
      aria-label={label}
    >
      <line x1={first?.x} x2={last?.x} y1={first?.y} y2={last?.y} stroke="#1f5f9c" strokeWidth={4} />
      {points.map((point) => (
        <g key={point.ordinal ?? 0} textAnchor="middle" fontSize={15}>
          <text x={point.x} y={20} className="route-time">
            {point.time}
          </text>
          <Place {...point} />
          {point.lines.map((line, index) => (
            <text key={index} x={point.x} y={letters.nameY + index * letters.across}>
              {line}
            </text>
          ))}
          {point.mark ? (
            <text x={point.x} y={letters.nameY + point.lines.length * letters.across} className="route-mark">
              {point.mark}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  )
}

function Down({ drawing: { width, height, points }, label }: DrawnProps) {
  const [first, last] = [points[0], points.at(-1)]
  return (
    <svg
      className="route-drawing route-down"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      role="img"
      aria-label={label}
    >
      <line x1={first?.x} x2={last?.x} y1={first?.y} y2={last?.y} stroke="#1f5f9c" strokeWidth={4} />
      {points.map((point) => (
        <g key={point.ordinal ?? 0} fontSize={16}>
          <text x={point.x - 26} y={point.y + 6} textAnchor="end" className="route-time">
            {point.time}
          </text>
          <Place {...point} />
          {point.lines.map((line, index) => (
            <text key={index} x={letters.nameX} y={point.y + 6 + index * letters.down}>
              {line}
            </text>
          ))}
          {point.mark ? (
            <text x={letters.nameX} y={point.y + 6 + point.lines.length * letters.down} className="route-mark">
              {point.mark}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  )
}

/** A numbered disc; where people meet, a square without a number. */
function Place({ x, y, ordinal }: Drawing['points'][number]) {
  if (ordinal === null)
    return <rect x={x - 9} y={y - 9} width={18} height={18} fill="#fff" stroke="#1f5f9c" strokeWidth={4} />
  return (
    <>
      <circle cx={x} cy={y} r={16} fill="#1f5f9c" stroke="#fff" strokeWidth={3} />
      <text x={x} y={y + 5} textAnchor="middle" fontSize={15} fontWeight={700} style={{ fill: '#fff' }}>
        {ordinal}
      </text>
    </>
  )
}
