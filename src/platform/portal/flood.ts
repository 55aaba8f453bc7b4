export interface Flood {
  readonly atOnce: number
  readonly everySeconds: number
}

/** What a village with one address may send: thirty at once, and then one more each half minute. */
export const usualFlood: Flood = { atOnce: 30, everySeconds: 30 }
const networksKept = 10_000

/** An address as one network: of IPv6 the first half, which is one household's or one village's. */
export const networkOf = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address

/**
 * A bucket of tokens for each network, kept in memory only and nowhere written down. @returns seconds until the next may
 * come; 0: this one may, and is counted
 */
export function floodGate({ atOnce, everySeconds }: Flood = usualFlood) {
  // The oldest first: whoever comes is put at the end again.
  const buckets = new Map<string, { left: number; at: number }>()
  return (address: string, now: number): number => {
    const network = networkOf(address)
    const before = buckets.get(network) ?? { left: atOnce, at: now }
    const grown = Math.max(0, now - before.at) / (everySeconds * 1000)
    const left = Math.min(atOnce, before.left + grown)
    buckets.delete(network)
    // Still full: so many networks at once are no village; what is oldest is forgotten.
    if (buckets.size >= networksKept) buckets.delete(buckets.keys().next().value ?? '')
    const may = left >= 1
    buckets.set(network, { left: may ? left - 1 : left, at: now })
    return may ? 0 : Math.ceil((1 - left) * everySeconds)
  }
}
