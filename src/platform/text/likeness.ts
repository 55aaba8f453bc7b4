const speech = /[\p{L}\p{N}]+/gu

/** Pairs of neighbouring characters, each once: of a short Chinese text they say what it is about. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(speech)) {
    const signs = [...run]
    for (let at = 0; at + 1 < signs.length; at += 1) pairs.add(`${signs[at]}${signs[at + 1]}`)
  }
  return pairs
}

/**
 * How like a text is to each of others, 0 to 1: what both say, weighed by how few of the others say it, in the share of
 * the shorter one.
 */
export function likenessTo(text: string, others: readonly string[]): number[] {
  const own = pairsOf(text)
  const each = others.map(pairsOf)
  const held = new Map<string, number>()
  for (const pairs of [own, ...each]) for (const pair of pairs) held.set(pair, (held.get(pair) ?? 0) + 1)
  const weight = (pair: string): number => Math.log(1 + (each.length + 1) / (held.get(pair) ?? 1))
  const weigh = (pairs: Iterable<string>): number => [...pairs].reduce((sum, pair) => sum + weight(pair), 0)
  const whole = weigh(own)
  return each.map((pairs) => {
    const smaller = Math.min(whole, weigh(pairs))
    return smaller === 0 ? 0 : weigh([...own].filter((pair) => pairs.has(pair))) / smaller
  })
}
