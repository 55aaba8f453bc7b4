import { sql } from 'kysely'
import type { Reader } from '../database/house.ts'

/** The names of those who hold a role for an organ, in the transaction's congress. */
export async function holdersOf(db: Reader, { role, organId }: { role: string; organId: string }): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select account.name
    from identity.membership membership join identity.account account on account.id = membership.account_id
    where membership.role = ${role} and membership.organ_id = ${organId} order by account.name`.execute(db)
  return rows.map(({ name }) => name)
}

/** Whoever stands for something in the transaction's congress: in a role, for an organ, as a deputy. */
export interface Standing {
  readonly role?: string
  readonly organId?: string
  readonly deputyId?: string
}

/** The accounts in use that stand so, by name. */
export function membersAs(
  db: Reader,
  { role, organId, deputyId }: Standing,
): Promise<{ accountId: string; name: string }[]> {
  let rows = db
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.account as account', 'account.id', 'membership.account_id')
    .select(['account.id as accountId', 'account.name'])
    .distinct()
    .where('account.ended_at', 'is', null)
  if (role) rows = rows.where('membership.role', '=', role)
  if (organId) rows = rows.where('membership.organ_id', '=', organId)
  if (deputyId) rows = rows.where('membership.deputy_id', '=', deputyId)
  return rows.orderBy('account.name').execute()
}
