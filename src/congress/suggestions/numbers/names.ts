import type { Work } from '../../../platform/http/route.ts'
import type { Grouping } from './contract.ts'

type Reading = Pick<Work, 'tx' | 'congressId'>
const tables = {
  organ: 'organs.organ',
  delegation: 'deputies.delegation',
  session: 'organs.session',
} as const

/** Names of groups by their keys; a category is its own name, what belongs nowhere has none. */
export async function namesOfGroups(
  { tx, congressId }: Reading,
  group: Grouping,
): Promise<(key: string) => string | null> {
  if (group === 'none') return () => null
  if (group === 'category') return (key) => (key === 'none' ? null : key)
  if (group === 'term') return (key) => (key === 'none' ? null : `第${key}届`)
  const rows = await tx.selectFrom(tables[group]).select(['id', 'name']).where('congress_id', '=', congressId).execute()
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (key) => names.get(key) ?? null
}
