import type { Work } from '../../../platform/http/route.ts'
import { owedByOrgans, type OwedByOrgan } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import { itemKinds } from './words.ts'

/**
 * What organs have open, one line for each matter and organ, by organ and day. Of several duties an organ has on one
 * matter the line shows the earliest due.
 */
export async function openItems(work: Work, names: Names, organId?: string): Promise<OwedByOrgan[]> {
  const owed = await owedByOrgans(work, names, { kinds: itemKinds, ...(organId && { organId }) })
  const seen = new Set<string>()
  return owed.filter(({ organId: owner, duty }) => {
    const item = `${owner} ${duty.matterId}`
    if (seen.has(item)) return false
    return seen.add(item)
  })
}
