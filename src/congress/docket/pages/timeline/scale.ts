const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const shanghai = 8 * hour

interface Tick {
  readonly at: number
  readonly unit: 'minute' | 'day' | 'month' | 'year'
}

/** Ticks of equal length, at whole minutes, hours or days of Shanghai. */
const even = (from: number, to: number, step: number): Tick[] => {
  const ticks: Tick[] = []
  for (let at = Math.ceil((from + shanghai) / step) * step - shanghai; at <= to; at += step)
    ticks.push({ at, unit: step < day ? 'minute' : 'day' })
  return ticks
}

/** Firsts of every so many months, in Shanghai; a January says its year. */
const months = (from: number, to: number, every: number): Tick[] => {
  const ticks: Tick[] = []
  const begun = new Date(from + shanghai)
  for (let month = 0; ; month += 1) {
    const first = new Date(Date.UTC(begun.getUTCFullYear(), begun.getUTCMonth() + 1 + month, 1))
    const at = first.getTime() - shanghai
    if (at > to) return ticks
    if (first.getUTCMonth() % every === 0) ticks.push({ at, unit: first.getUTCMonth() === 0 ? 'year' : 'month' })
  }
}

/** Lengths of life and the distance of the ticks that suit them. */
const steps: readonly (readonly [upTo: number, step: number])[] = [
  [15 * minute, 5 * minute],
  [hour, 15 * minute],
  [6 * hour, hour],
  [day, 6 * hour],
  [10 * day, day],
  [45 * day, 7 * day],
]

/** The ticks of a time axis between two instants (milliseconds): an hour is told in minutes, two years in quarters. */
export function ticksOf(from: number, to: number): Tick[] {
  const span = to - from
  const step = steps.find(([upTo]) => span <= upTo)?.[1]
  if (step) return even(from, to, step)
  const every = span <= 200 * day ? 1 : span <= 900 * day ? 3 : 12
  return months(from, to, every)
}

/** How long something rested, in the unit a reader would use. */
export function restOf(milliseconds: number): { readonly count: number; readonly unit: 'minute' | 'hour' | 'day' } {
  if (milliseconds < hour) return { count: Math.max(1, Math.round(milliseconds / minute)), unit: 'minute' }
  if (milliseconds < 2 * day) return { count: Math.round(milliseconds / hour), unit: 'hour' }
  return { count: Math.round(milliseconds / day), unit: 'day' }
}
