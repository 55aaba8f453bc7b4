import type { Reader } from '../../../platform/database/house.ts'
import { sameHolder } from '../holdings.ts'
import type { Holder } from '../words.ts'

/** 人大工作机构, which verifies where no deputy does. */
export const office: Holder = { kind: 'role', id: 'staff' }

/** The deputies among these whose mandate still runs. */
async function inOffice(
  db: Reader,
  { congressId, today }: { congressId: number; today: string },
  holders: readonly Holder[],
): Promise<Holder[]> {
  const ids = holders.flatMap(({ kind, id }) => (kind === 'deputy' ? [id] : []))
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('deputies.deputy')
    .select('id')
    .where('congress_id', '=', congressId)
    .where('id', 'in', ids)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', today)]))
    .execute()
  return rows.map(({ id }) => ({ kind: 'deputy', id }))
}

/**
 * Who verifies a promise just reported: the deputies it was made to; the office only where none of them is left. What
 * they do not verify in time comes to the office (`stand-in.ts`), so that nobody reads one promise twice.
 */
export async function verifiersNow(
  db: Reader,
  when: { congressId: number; today: string },
  named: readonly Holder[],
): Promise<Holder[]> {
  const deputies = await inOffice(db, when, named)
  if (deputies.length > 0) return deputies
  const others = named.filter(({ kind }) => kind !== 'deputy')
  return others.length > 0 ? others : [office]
}

/** Whoever may find a defect later: those who verified, and the office. */
export const andTheOffice = (holders: readonly Holder[]): Holder[] =>
  holders.some((holder) => sameHolder(holder, office)) ? [...holders] : [...holders, office]
