/** So many are waiting already that one more would only wait longer. */
export class Busy extends Error {}

/**
 * Lets so many run at once and so many wait: readers of the portal never take every connection from the desk.
 * @throws Busy
 */
export function fewAtOnce(most: number, mostWaiting: number) {
  const waiting: (() => void)[] = []
  let running = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) {
      if (waiting.length >= mostWaiting) throw new Busy()
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      // Whoever waits takes over the place, so that nobody slips in between.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
