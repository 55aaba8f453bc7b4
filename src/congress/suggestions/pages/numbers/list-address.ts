import type { Grouping } from '../../numbers/contract.ts'
import type { FigureKey } from '../../numbers/figures.ts'

/** The list of exactly the papers that a figure of a group counts. */
export function listAddress(
  within: Readonly<Record<string, string>>,
  { group, key, figure }: { group: Grouping; key: string; figure: FigureKey },
): string {
  const ofGroup: Record<string, string> =
    group === 'none' || key === '' ? {} : group === 'organ' ? { organ: key, as: 'answering' } : { [group]: key }
  return `/suggestions?${new URLSearchParams({ ...within, ...ofGroup, figure }).toString()}`
}
