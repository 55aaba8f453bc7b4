import type { DutyLine } from '../contract.ts'

export interface Owner {
  readonly key: string
  readonly name: DutyLine['owedBy']['name']
  readonly count: number
  /** How long the oldest of them is overdue, in days; nought when none is. */
  readonly longest: number
}

export const ownerOf = ({ owedBy }: Pick<DutyLine, 'owedBy'>): string => `${owedBy.kind}:${owedBy.id}`

/** Who owes the duties shown: whoever owes most first, and among equals whoever is slowest. */
export function ownersIn(duties: readonly Pick<DutyLine, 'owedBy' | 'daysLeft'>[]): Owner[] {
  const owners = new Map<string, Owner>()
  for (const duty of duties) {
    const key = ownerOf(duty)
    const before = owners.get(key)
    owners.set(key, {
      key,
      name: duty.owedBy.name,
      count: (before?.count ?? 0) + 1,
      longest: Math.max(before?.longest ?? 0, -duty.daysLeft),
    })
  }
  return [...owners.values()].sort((one, other) => other.count - one.count || other.longest - one.longest)
}
