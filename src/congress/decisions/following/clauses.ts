import type { Reader } from '../../../platform/database/house.ts'
import { clausesOf as clauseRows, ownerOf } from '../publishing/clauses.ts'

interface Asked {
  readonly tx: Reader
  readonly congressId: number
  readonly today: string
}

/** The clauses of a resolution as they are followed: verified or not, and why one goes on after the conclusion. */
export async function clausesOf(work: Asked, matterId: string) {
  const { tx, congressId } = work
  const rows = await clauseRows(tx, work, matterId)
  const goingOn = await tx
    .selectFrom('decisions.clause_going_on')
    .select(['ordinal', 'reason'])
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)
    .execute()
  return rows.map((row) => ({
    ...row,
    owner: ownerOf(row),
    verified: row.state === 'verified',
    goingOn: goingOn.find(({ ordinal }) => ordinal === row.ordinal)?.reason ?? '',
  }))
}
export type Clause = Awaited<ReturnType<typeof clausesOf>>[number]
