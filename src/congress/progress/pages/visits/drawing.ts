/** Somewhere the route goes: where people meet, then its stops. */
export interface RoutePoint {
  /** Null: where people meet. */
  readonly ordinal: number | null
  readonly title: string
  readonly time: string
  /** A word beside its name: best practice, worst practice. */
  readonly mark: string
}

interface Placed extends RoutePoint {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly points: readonly Placed[]
}

const isWide = (letter: string): boolean => /[\u2e80-\uffef]/.test(letter)
/** Width in ems: a Chinese character is one, a Latin letter about half. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (isWide(letter) ? 1 : 0.56), 0)

/** Words of Latin letters stay whole; between Chinese characters a line may end anywhere. */
const pieces = (text: string): string[] => text.match(/[\u2e80-\uffef]|[^\u2e80-\uffef\s]+\s?|\s/g) ?? []

/** A name in at most `most` lines of `ems` each: SVG breaks none by itself. What does not fit ends in an ellipsis. */
export function linesOf(text: string, ems: number, most: number): string[] {
  const lines: string[] = ['']
  for (const piece of pieces(text)) {
    const last = lines.at(-1) ?? ''
    if (widthOf(last + piece.trimEnd()) <= ems || last === '') lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  const kept = lines.slice(0, most).map((line) => line.trimEnd())
  if (lines.length > most) kept[most - 1] = `${[...(kept[most - 1] ?? '')].slice(0, -1).join('')}…`
  return kept
}

const down = { line: 84, name: 112, ems: 14, top: 26, row: 34, letter: 22 } as const
const across = { column: 116, ems: 7, y: 52, first: 92, letter: 20 } as const

/** Top to bottom, for a narrow screen and for a long route. */
export function drawnDown(points: readonly RoutePoint[]): Drawing {
  let y: number = down.top
  const placed = points.map((point) => {
    const lines = linesOf(point.title, down.ems, 3)
    const here = { ...point, lines, x: down.line, y }
    y += down.row + down.letter * (lines.length - 1 + (point.mark ? 1 : 0)) + 18
    return here
  })
  return { width: 340, height: y - 18, points: placed }
}

/** Left to right, as a line's plan in a bus. */
export function drawnAcross(points: readonly RoutePoint[]): Drawing {
  const placed = points.map((point, index) => ({
    ...point,
    lines: linesOf(point.title, across.ems, 3),
    x: across.column * (index + 0.5),
    y: across.y,
  }))
  const most = Math.max(0, ...placed.map(({ lines, mark }) => lines.length + (mark ? 1 : 0)))
  return { width: across.column * points.length, height: across.first + across.letter * most, points: placed }
}

/** More points than this do not fit side by side and stay legible. */
export const mostAcross = 5

export const letters = { down: down.letter, across: across.letter, nameX: down.name, nameY: across.first } as const
