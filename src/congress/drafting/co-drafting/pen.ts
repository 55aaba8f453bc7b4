import type { Work } from '../../../platform/http/route.ts'
import { takingPart } from '../words.ts'

/** Whether the caller may revise the text beside its lead deputy (共同起草). */
export async function holdsPen(
  { tx, congressId, caller }: Pick<Work, 'tx' | 'congressId' | 'caller'>,
  matterId: string,
): Promise<boolean> {
  if (!caller.deputyId || !caller.roles.includes('deputy')) return false
  const found = await tx
    .selectFrom('drafting.signatory')
    .select('deputy_id')
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .where('deputy_id', '=', caller.deputyId)
    .where('holds_pen', '=', true)
    .where('state', 'in', [...takingPart])
    .executeTakeFirst()
  return found !== undefined
}
