import type { Day } from '../../../law/day.ts'
import type { Work } from '../../../platform/http/route.ts'

interface Entered {
  readonly matterId: string
  readonly deputies: readonly string[]
  /** The day their names were given; null where a source does not tell. */
  readonly signedOn: Day | null
}

/** Names that stand under a paper already (导入、代录), without anybody having been asked here; each counts once. */
export async function enterSignatories(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  { matterId, deputies, signedOn }: Entered,
): Promise<void> {
  const rows = [...new Set(deputies)].map((deputy_id) => ({
    congress_id: congressId,
    matter_id: matterId,
    deputy_id,
    state: 'signed',
    signed_on: signedOn,
  }))
  if (rows.length === 0) return
  await tx
    .insertInto('drafting.signatory')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
}
