import type { Bilingual } from '../../../../law/bilingual.ts'
import type { Timeline } from '../../timeline/contract.ts'
import type { MatterPage } from '../matter/matter-page.ts'
import type { Life } from '../../words.ts'
import { bandsOf, type Band } from './bands.ts'
import { ticksOf } from './scale.ts'

export type MarkKind = 'state' | 'event' | 'rung' | 'heard' | 'due'

/** Something that stands beside the axis: where on it, where its words, and which line of the history it leads to. */
export interface Mark {
  readonly key: string
  readonly kind: MarkKind
  readonly at: number
  readonly seq: number | null
  /** The band a state's mark opens. */
  readonly band?: Band
  readonly said: Bilingual | null
  readonly duty?: Timeline['duties'][number]
}

export interface Placed extends Mark {
  readonly y: number
  readonly labelY: number
}

/** A duty drawn beside the bands: in time up to its day, late after it. */
export interface Lane {
  readonly id: string
  readonly lane: number
  readonly from: number
  readonly due: number | null
  readonly to: number
}

const shanghaiEnd = (day: string): number => Date.parse(`${day}T24:00:00+08:00`)
export const labelHeights: Record<MarkKind, number> = { state: 44, event: 28, rung: 28, heard: 28, due: 28 }

const kindOf = (name: string): MarkKind =>
  /^duty\.|\.letter-(urged|supervised)$/.test(name)
    ? 'rung'
    : name.endsWith('.heard') || name.endsWith('.seen')
      ? 'heard'
      : 'event'

const bandsIn = (life: Life, { state, history, timeline }: Drawn) => bandsOf(life, history, { state, ...timeline })

/** Everything that is marked up to now, in the order of time. */
export function marksOf(life: Life, paper: Drawn): Mark[] {
  const bands = bandsIn(life, paper)
  const begun = bands.map((band, index): Mark => {
    const { from, seq } = band
    return { key: `band-${index}`, kind: 'state', at: Date.parse(from), seq, said: null, band }
  })
  // An act that led on is told by the state it led to.
  const told = new Set(bands.map(({ from, seq }) => `${seq} ${from}`))
  const lines = paper.history
    .filter(({ seq, at }) => !told.has(`${seq} ${at}`))
    .map(({ seq, at, name, said }): Mark => ({ key: String(seq), kind: kindOf(name), at: Date.parse(at), seq, said }))
  const now = Date.parse(paper.timeline.now)
  const missed = paper.timeline.duties
    .filter(({ dueOn, endedAt }) => shanghaiEnd(dueOn) < (endedAt ? Date.parse(endedAt) : now))
    .map((duty): Mark => ({ key: duty.id, kind: 'due', at: shanghaiEnd(duty.dueOn), seq: null, said: null, duty }))
  return [...begun, ...lines, ...missed].sort((one, other) => one.at - other.at || (one.seq ?? 0) - (other.seq ?? 0))
}

/** Duties in as few columns as keep them apart. */
export function lanesOf(duties: Timeline['duties'], place: (at: number) => number, now: number): Lane[] {
  const ends: number[] = []
  return duties.map(({ id, openedAt, dueOn, endedAt }) => {
    const begun = Date.parse(openedAt)
    const ended = endedAt ? Date.parse(endedAt) : now
    const due = shanghaiEnd(dueOn)
    const from = place(begun)
    const to = Math.max(place(ended), from + 4)
    const free = ends.findIndex((end) => end + 2 <= from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = to
    return { id, lane, from, to, due: due < ended ? Math.max(from, place(due)) : null }
  })
}

export interface Drawn {
  readonly state: string
  readonly history: MatterPage['history']
  readonly timeline: Timeline
}

export interface Laid {
  readonly height: number
  readonly marks: readonly Placed[]
  readonly bands: readonly {
    readonly state: string | null
    readonly from: number
    readonly to: number
    readonly ends: boolean
  }[]
  readonly lanes: readonly Lane[]
  readonly ticks: readonly { readonly y: number; readonly at: number; readonly unit: string }[]
  readonly nowY: number
}

/** Labels under one another where their instants lie too close: none covers the next. */
function spread(marks: readonly Mark[], place: (at: number) => number): Placed[] {
  let free = 0
  return marks.map((mark) => {
    const y = place(mark.at)
    const labelY = Math.max(y - 12, free)
    free = labelY + labelHeights[mark.kind]
    return { ...mark, y, labelY }
  })
}

/** Where everything stands on an upright axis, its length by how much there is to say. Null when there is nothing. */
export function layOut(life: Life, paper: Drawn): Laid | null {
  const marks = marksOf(life, paper)
  const bands = bandsIn(life, paper)
  const [first] = marks
  if (!first || bands.length === 0) return null
  const over = life.states[paper.state]?.ends ?? false
  const end = over ? Math.max(...marks.map(({ at }) => at)) : Math.max(Date.parse(paper.timeline.now), first.at)
  const span = Math.max(end - first.at, 60_000)
  const words = marks.reduce((sum, { kind }) => sum + labelHeights[kind], 0)
  const length = Math.min(Math.max(words, 140), 2400)
  const place = (at: number) => (Math.max(Math.min(at, end) - first.at, 0) / span) * length
  const placed = spread(marks, place)
  const lowest = placed.at(-1)
  return {
    height: Math.max(length, lowest ? lowest.labelY + labelHeights[lowest.kind] : 0) + 20,
    marks: placed,
    bands: bands.map(({ state, from, to }) => ({
      state,
      from: place(Date.parse(from)),
      to: place(to ? Date.parse(to) : end),
      ends: (state !== null && life.states[state]?.ends) || false,
    })),
    lanes: lanesOf(paper.timeline.duties, place, end),
    ticks: ticksOf(first.at, end).map(({ at, unit }) => ({ at, unit, y: place(at) })),
    nowY: length,
  }
}
