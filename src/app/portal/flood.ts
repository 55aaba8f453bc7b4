/** How many questions one network may send within the hour: a village often has one address for all. */
export const mostAnHour = 60
const hour = 3_600_000
const networksKept = 10_000

/** An address as one network: of IPv6 the first half, which is one household's or one village's. */
export const networkOf = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address

/** Counts what comes from each network within the last hour; kept in memory only, and nowhere written down. */
export function floodGate(most = mostAnHour) {
  const seen = new Map<string, number[]>()
  const tidy = (since: number) => {
    for (const [network, times] of seen) if ((times.at(-1) ?? 0) <= since) seen.delete(network)
  }
  /** Whether one more may come in now; if so it is counted. */
  return (address: string, now: number): boolean => {
    const network = networkOf(address)
    const times = (seen.get(network) ?? []).filter((time) => time > now - hour)
    if (times.length >= most) return false
    if (!seen.has(network) && seen.size >= networksKept) tidy(now - hour)
    // Still full: so many networks at once are no village; what is oldest is forgotten.
    if (!seen.has(network) && seen.size >= networksKept) seen.delete(seen.keys().next().value ?? '')
    seen.set(network, [...times, now])
    return true
  }
}
