import { sql } from 'kysely'
import type { Work } from '../http/route.ts'
import { keptUnattached } from './limits.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Sweeps what was sent and attached to nothing for a week, then the bytes that no file bears any more. What somebody
 * else is just attaching or sending again is passed over. @returns files swept
 */
export async function sweepFiles({ tx, congressId, now }: Pick<Work, 'tx' | 'congressId' | 'now'>): Promise<number> {
  const before = new Date(now.getTime() - keptUnattached * day)
  const { numAffectedRows } = await sql`
    delete from files.file where congress_id = ${congressId} and id in (
      select id from files.file
      where congress_id = ${congressId} and subject_id is null and uploaded_at < ${before}
      for update skip locked)`.execute(tx)
  await sql`
    delete from files.blob where congress_id = ${congressId} and sha256 in (
      select sha256 from files.blob
      where congress_id = ${congressId} and not exists (
        select from files.file where file.congress_id = blob.congress_id and file.sha256 = blob.sha256)
      for update skip locked)`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}
