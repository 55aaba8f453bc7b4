import { sql } from 'kysely'
import type { Reader } from '../database/house.ts'

/** The names of those who hold a role for an organ, in the transaction's congress. */
export async function holdersOf(db: Reader, { role, organId }: { role: string; organId: string }): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select account.name
    from identity.membership membership join identity.account account on account.id = membership.account_id
    where membership.role = ${role} and membership.organ_id = ${organId} order by account.name`.execute(db)
  return rows.map(({ name }) => name)
}
