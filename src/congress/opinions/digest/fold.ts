import type { Cell } from './words.ts'

/** Fewer than these are not counted by themselves: in a village one knows who it was. */
export const least = 3

/**
 * The cells of a count, the largest first; those of fewer than three are counted together. If together they are fewer
 * than three still, the smallest of the others joins them, so that nothing is told by the difference to the whole.
 */
export function folded<Key>(counts: ReadonlyMap<Key, number>): Cell<Key>[] {
  const cells = [...counts].filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a)
  const shown = cells.filter(([, count]) => count >= least)
  let rest = cells.slice(shown.length).reduce((sum, [, count]) => sum + count, 0)
  if (rest > 0 && rest < least) rest += shown.pop()?.[1] ?? 0
  const told: Cell<Key>[] = shown.map(([key, count]) => ({ key, count }))
  // Too few altogether: nothing is told of them.
  return rest >= least ? [...told, { key: null, count: rest }] : told
}

export const enough = (total: number): number | null => (total >= least || total === 0 ? total : null)
