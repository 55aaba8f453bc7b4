import { useId, type CSSProperties } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useSay } from '../../../ui/language.tsx'
import './life-diagram.css'
import { box, extentOf, leftOf, linesOf, lineBetween, topOf } from './life-geometry.ts'
import { edgesOf, layOut, type Box, type Drawn } from './life-layout.ts'

interface LifeDiagramProps {
  readonly drawn: Drawn
  /** What the picture shows, for readers who do not see it. */
  readonly label: string
  readonly current?: string
  /** States gone through, in order, the present one last. */
  readonly path?: readonly string[]
}

const now: Bilingual = { zh: '现在', en: 'now' }

/** Room for the word above the first state. */
const above = 14

type Standing = 'current' | 'past' | 'ahead'

/** A life drawn from its table: the straight way at the left, detours to the right, the way gone lit up. */
export function LifeDiagram({ drawn, label, current, path = [] }: LifeDiagramProps) {
  const say = useSay()
  const arrows = useId()
  const boxes = layOut(drawn)
  const { width, height } = extentOf(boxes)
  const gone = new Set(path.slice(1).map((state, index) => `${path[index]}>${state}`))
  const standing = (state: string): Standing =>
    state === current ? 'current' : path.includes(state) ? 'past' : 'ahead'
  return (
    <svg
      viewBox={`0 ${-above} ${width} ${height + above}`}
      className="life"
      style={{ maxWidth: width * 1.25, '--drawn': `${width * 1.25}px` } as CSSProperties}
      role="img"
      aria-label={label}
    >
      <Arrows id={arrows} />
      <Edges drawn={drawn} boxes={boxes} gone={gone} arrows={arrows} />
      {boxes.map((each) => (
        <State key={each.state} at={each} name={say(each.name)} standing={standing(each.state)} now={say(now)} />
      ))}
    </svg>
  )
}

function Arrows({ id }: { id: string }) {
  return (
    <defs>
      {(['gone', 'open'] as const).map((kind) => (
        <marker
          key={kind}
          id={`${id}-${kind}`}
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0L8 4L0 8z" className={`life-arrow-${kind}`} />
        </marker>
      ))}
    </defs>
  )
}

interface EdgesProps {
  readonly drawn: Drawn
  readonly boxes: readonly Box[]
  readonly gone: ReadonlySet<string>
  readonly arrows: string
}

function Edges({ drawn, boxes, gone, arrows }: EdgesProps) {
  const at = new Map(boxes.map((each) => [each.state, each]))
  const edges = edgesOf(drawn)
  const all = new Set(edges.map(({ from, to }) => `${from}>${to}`))
  // What was gone is drawn last, so that no other line crosses over it.
  const ordered = [...edges].sort(
    (a, b) => Number(gone.has(`${a.from}>${a.to}`)) - Number(gone.has(`${b.from}>${b.to}`)),
  )
  return ordered.map(({ from, to }) => {
    const [start, end] = [at.get(from), at.get(to)]
    if (!start || !end) return null
    const kind = gone.has(`${from}>${to}`) ? 'gone' : 'open'
    return (
      <path
        key={`${from}>${to}`}
        d={lineBetween(start, end, all.has(`${to}>${from}`))}
        className={`life-line life-line-${kind}`}
        markerEnd={`url(#${arrows}-${kind})`}
      />
    )
  })
}

function State({ at, name, standing, now }: { at: Box; name: string; standing: Standing; now: string }) {
  const lines = linesOf(standing === 'past' ? `✓ ${name}` : name)
  const [x, y] = [leftOf(at), topOf(at)]
  const first = y + box.height / 2 + 5 - (lines.length - 1) * 8
  return (
    <g className={`life-state life-${standing}`}>
      <rect x={x} y={y} width={box.width} height={box.height} rx={at.ends ? 22 : 6} />
      {standing === 'current' ? (
        <text x={x + box.width - 4} y={y - 4} className="life-now" textAnchor="end">
          {now}
        </text>
      ) : null}
      {lines.map((line, index) => (
        <text key={line} x={x + box.width / 2} y={first + index * 16} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  )
}
