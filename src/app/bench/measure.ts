/** Figures of one run: work done a second and how long single pieces took, in milliseconds. */
export interface Figures {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

/** Runs `once` on so many lanes for so many seconds. */
export async function measure(
  once: () => Promise<unknown>,
  { lanes, seconds }: { lanes: number; seconds: number },
): Promise<Figures> {
  const took: number[] = []
  const until = performance.now() + seconds * 1000
  const begun = performance.now()
  const lane = async () => {
    while (performance.now() < until) {
      const start = performance.now()
      await once()
      took.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  const elapsed = (performance.now() - begun) / 1000
  took.sort((a, b) => a - b)
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0
  return { perSecond: took.length / elapsed, p50: at(0.5), p99: at(0.99) }
}
