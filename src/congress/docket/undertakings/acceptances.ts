import type { Work } from '../../../platform/http/route.ts'
import type { Acceptance } from '../contract.ts'

const participants = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, ids: readonly string[]) =>
  tx
    .selectFrom('docket.acceptance_deputy as part')
    .innerJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'part.congress_id').onRef('deputy.id', '=', 'part.deputy_id'),
    )
    .select(['part.acceptance_id', 'deputy.name'])
    .where('part.congress_id', '=', congressId)
    .where('part.acceptance_id', 'in', ids)
    .orderBy('deputy.name_key')
    .execute()

/** Each look at these promises, the earliest first, by promise. */
export async function acceptancesOf(
  work: Pick<Work, 'tx' | 'congressId'>,
  undertakingIds: readonly string[],
): Promise<Map<string, Acceptance[]>> {
  if (undertakingIds.length === 0) return new Map()
  const rows = await work.tx
    .selectFrom('docket.acceptance')
    .selectAll()
    .where('congress_id', '=', work.congressId)
    .where('undertaking_id', 'in', undertakingIds)
    .orderBy('id')
    .execute()
  const present =
    rows.length > 0
      ? await participants(
          work,
          rows.map(({ id }) => id),
        )
      : []
  const found = new Map<string, Acceptance[]>()
  for (const row of rows) {
    const acceptance: Acceptance = {
      id: row.id,
      kept: row.kept,
      heldOn: row.held_on,
      place: row.place,
      measure: row.measure,
      measured: row.measured,
      unit: row.unit,
      photos: row.photos,
      noPhotoReason: row.no_photo_reason,
      remarks: row.remarks,
      byOffice: row.by_office,
      verifiedBy: row.verified_by,
      verifiedOn: row.verified_on,
      participants: present.flatMap(({ acceptance_id, name }) => (acceptance_id === row.id ? [name] : [])),
    }
    found.set(row.undertaking_id, [...(found.get(row.undertaking_id) ?? []), acceptance])
  }
  return found
}
