import type { Box } from './life-layout.ts'

export const box = { width: 100, height: 46, gapX: 20, gapY: 38, margin: 6 }

export const leftOf = ({ column }: Box): number => box.margin + column * (box.width + box.gapX)
export const topOf = ({ row }: Box): number => box.margin + row * (box.height + box.gapY)

/** Width and height of the whole drawing, in its own units. */
export function extentOf(boxes: readonly Box[]): { width: number; height: number } {
  const columns = Math.max(1, ...boxes.map(({ column }) => column + 1))
  const rows = Math.max(1, ...boxes.map(({ row }) => row + 1))
  return {
    width: 2 * box.margin + columns * box.width + (columns - 1) * box.gapX,
    height: 2 * box.margin + rows * box.height + (rows - 1) * box.gapY + box.gapY / 3,
  }
}

/** The line from one state to another. There and back again run side by side, never on top of each other. */
export function lineBetween(from: Box, to: Box, bothWays: boolean): string {
  return from.row === to.row ? across(from, to, bothWays) : upOrDown(from, to, bothWays)
}

function across(from: Box, to: Box, bothWays: boolean): string {
  const right = from.column < to.column
  const y = topOf(from) + box.height / 2 + (bothWays ? (right ? -8 : 8) : 0)
  const start = leftOf(from) + (right ? box.width : 0)
  const end = leftOf(to) + (right ? -2 : box.width + 2)
  if (Math.abs(from.column - to.column) === 1) return `M${start} ${y} H${end}`
  // Past a box in between: below it.
  const low = topOf(from) + box.height + box.gapY / 2
  const [out, into] = [leftOf(from) + box.width / 2, leftOf(to) + box.width / 2]
  return `M${out} ${topOf(from) + box.height} C${out} ${low} ${into} ${low} ${into} ${topOf(to) + box.height + 2}`
}

function upOrDown(from: Box, to: Box, bothWays: boolean): string {
  const down = from.row < to.row
  const shift = bothWays ? (down ? -9 : 9) : 0
  const lean = Math.sign(to.column - from.column) * 16
  const x1 = leftOf(from) + box.width / 2 + lean + shift
  const x2 = leftOf(to) + box.width / 2 - lean + shift
  const y1 = topOf(from) + (down ? box.height : 0)
  const y2 = topOf(to) + (down ? -2 : box.height + 2)
  const bend = Math.min(box.gapY, Math.abs(y2 - y1)) * (down ? 0.7 : -0.7)
  return x1 === x2 ? `M${x1} ${y1} V${y2}` : `M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`
}

/** A name in at most two lines; of Chinese names only those with a comma need the second. */
export function linesOf(name: string): string[] {
  const comma = name.indexOf('，')
  if (comma > 0) return [name.slice(0, comma), name.slice(comma + 1)]
  if (name.length <= 12 || !name.includes(' ')) return [name]
  const middle = name.length / 2
  const gaps = [...name.matchAll(/ /g)].map(({ index }) => index)
  const at = gaps.reduce((best, gap) => (Math.abs(gap - middle) < Math.abs(best - middle) ? gap : best), gaps[0] ?? 0)
  return [name.slice(0, at), name.slice(at + 1)]
}
