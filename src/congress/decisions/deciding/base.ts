import { sql } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { settingsOf } from '../../organs/index.ts'

/** All deputies in office on a day, and how many of them are suspended: left out only by the congress's own rule. */
export async function deputiesOn({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, day: string) {
  const counted = await tx
    .selectFrom('deputies.deputy')
    .select([
      sql<number>`count(*)`.as('inOffice'),
      sql<number>`count(*) filter (where suspended_on <= ${day})`.as('suspended'),
    ])
    .where('congress_id', '=', congressId)
    .where('elected_on', '<=', day)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', day)]))
    .executeTakeFirstOrThrow()
  const excludes = (await settingsOf(tx, congressId)).flag('voting.base-excludes-suspended')
  const { inOffice, suspended } = counted
  return { of: excludes ? inOffice - suspended : inOffice, suspended, countsSuspended: !excludes }
}
