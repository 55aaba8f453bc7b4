import type { Reader } from '../database/house.ts'

/** What an account is in a congress, as its session would show it. */
export interface Member {
  readonly name: string
  readonly roles: readonly string[]
  readonly deputyId: string | null
  readonly organId: string | null
}

/** Null where the account has ended, or is nothing here any longer. */
export async function memberOf(db: Reader, congressId: number, accountId: string): Promise<Member | null> {
  const rows = await db
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.account as account', 'account.id', 'membership.account_id')
    .select(['account.name', 'membership.role', 'membership.deputy_id', 'membership.organ_id'])
    .where('membership.congress_id', '=', congressId)
    .where('membership.account_id', '=', accountId)
    .where('account.ended_at', 'is', null)
    .execute()
  const [first] = rows
  if (!first) return null
  return {
    name: first.name,
    roles: rows.map(({ role }) => role),
    deputyId: rows.find(({ deputy_id }) => deputy_id)?.deputy_id ?? null,
    organId: rows.find(({ organ_id }) => organ_id)?.organ_id ?? null,
  }
}
