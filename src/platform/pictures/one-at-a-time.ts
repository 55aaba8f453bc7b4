/** Work done one after the other; what does not fit into the queue is told so at once by null. */
export function oneAtATime(most: number): <T>(work: () => Promise<T>) => Promise<T> | null {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    if (waiting >= most) return null
    waiting += 1
    const mine = last.then(work).finally(() => (waiting -= 1))
    // Whoever waits behind does not care how it went.
    last = mine.then(
      () => undefined,
      () => undefined,
    )
    return mine
  }
}
