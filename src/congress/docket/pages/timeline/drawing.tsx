import { useId } from 'react'
import type { Laid, Placed } from './layout.ts'

const bandX = 52
const bandWidth = 14
const laneX = 72
const laneWidth = 6
const laneStep = 9
const mostLanes = 5
const labelsAt = 126

const tones = ['#1f5f9c', '#8fb3d4']

/** The bands, the duties beside them, and the lines that lead to the words. Drawn for the eye; the history says it. */
export function Drawing({ laid, label, tickSaid }: { laid: Laid; label: string; tickSaid: TickSaid }) {
  const hatched = useId()
  return (
    <svg width={labelsAt} height={laid.height} role="img" aria-label={label}>
      <defs>
        <pattern id={hatched} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={5} height={5} fill="#fff" />
          <rect width={2.5} height={5} fill="#a3262a" />
        </pattern>
      </defs>
      <g transform="translate(0 10)">
        {laid.ticks.map(({ y, at, unit }) => (
          <g key={at}>
            <path d={`M${bandX - 5} ${y}h5`} stroke="#66727e" />
            <text x={bandX - 8} y={y + 4} textAnchor="end">
              {tickSaid(at, unit)}
            </text>
          </g>
        ))}
        {laid.bands.map(({ state, from, to, ends }, index) => (
          <rect
            key={`${state} ${from}`}
            x={bandX}
            y={from}
            width={bandWidth}
            height={Math.max(to - from, ends ? 6 : 1)}
            fill={state === null ? '#fff' : ends ? '#3a4754' : (tones[index % tones.length] ?? '')}
            {...(state === null && { stroke: '#66727e', strokeDasharray: '3 3' })}
          />
        ))}
        {laid.lanes
          .filter(({ lane }) => lane < mostLanes)
          .map(({ id, lane, from, due, to }) => (
            <g key={id} transform={`translate(${laneX + lane * laneStep} 0)`}>
              <rect y={from} width={laneWidth} height={(due ?? to) - from} fill="#b9c6d2" />
              {due === null ? null : (
                <>
                  <rect y={due} width={laneWidth} height={to - due} fill={`url(#${hatched})`} stroke="#a3262a" />
                  <path d={`M-1 ${due}h${laneWidth + 2}`} stroke="#1b2530" strokeWidth={2} />
                </>
              )}
            </g>
          ))}
        {laid.marks.map((mark) => (
          <Leader key={mark.key} mark={mark} />
        ))}
      </g>
    </svg>
  )
}

export type TickSaid = (at: number, unit: string) => string

/** From the instant on the band to its words, with the sign of what it is. */
function Leader({ mark: { kind, y, labelY } }: { mark: Placed }) {
  const to = labelY + 12
  return (
    <>
      <path
        d={`M${bandX + bandWidth} ${y}L${labelsAt - 14} ${to}`}
        stroke="#8a97a4"
        strokeWidth={kind === 'state' ? 1.2 : 0.8}
        fill="none"
      />
      <g transform={`translate(${labelsAt - 8} ${to})`}>
        <Sign kind={kind} />
      </g>
    </>
  )
}

function Sign({ kind }: { kind: Placed['kind'] }) {
  if (kind === 'state') return <circle r={5} fill="#1f5f9c" />
  if (kind === 'rung') return <path d="M0-6l6 10h-12z" fill="#a3262a" />
  if (kind === 'heard') return <rect x={-5} y={-5} width={10} height={10} fill="#6b4a00" />
  if (kind === 'due') return <path d="M0-6l6 6-6 6-6-6z" fill="#fff" stroke="#a3262a" strokeWidth={2} />
  return <circle r={3} fill="#66727e" />
}
