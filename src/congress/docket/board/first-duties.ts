import type { Work } from '../../../platform/http/route.ts'
import type { DutyLine } from '../contract.ts'
import { dutyLine, openDutyRows } from '../duty-lines.ts'
import type { Names } from '../lives.ts'

/** What each of these matters waits for first, in one question. */
export async function firstDuties(
  { tx, congressId, today }: Pick<Work, 'tx' | 'congressId' | 'today'>,
  matterIds: readonly string[],
  names: Names,
): Promise<ReadonlyMap<string, DutyLine>> {
  if (matterIds.length === 0) return new Map()
  const rows = await openDutyRows(tx, congressId)
    .where('duty.matter_id', 'in', matterIds)
    // Of several the earliest stands: the last written into the map.
    .orderBy('duty.due_on', 'desc')
    .orderBy('duty.id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.matter_id, dutyLine(row, names, today)]))
}
