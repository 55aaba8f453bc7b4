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

const rowsOf = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, undertakingIds: readonly string[]) =>
  tx
    .selectFrom('docket.acceptance')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('undertaking_id', 'in', undertakingIds)
    .orderBy('id')
    .execute()

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

const shown = (row: Row, participants: string[]): Acceptance => ({
  id: row.id,
  kept: row.kept,
  heldOn: row.held_on,
  place: row.place,
  measure: row.measure,
  measured: row.measured,
  unit: row.unit,
  photos: row.photos.map((fileId, at) => ({ fileId, caption: row.captions[at] ?? '' })),
  noPhotoReason: row.no_photo_reason,
  remarks: row.remarks,
  byOffice: row.by_office,
  verifiedBy: row.verified_by,
  verifiedOn: row.verified_on,
  participants,
})

/** Each look at these promises, the earliest first, by promise. */
export async function acceptancesOf(
  work: Pick<Work, 'tx' | 'congressId'>,
  undertakingIds: readonly string[],
): Promise<Map<string, Acceptance[]>> {
  if (undertakingIds.length === 0) return new Map()
  const rows = await rowsOf(work, undertakingIds)
  const ids = rows.map(({ id }) => id)
  const present = ids.length > 0 ? await participants(work, ids) : []
  const found = new Map<string, Acceptance[]>()
  for (const row of rows) {
    const names = present.flatMap(({ acceptance_id, name }) => (acceptance_id === row.id ? [name] : []))
    found.set(row.undertaking_id, [...(found.get(row.undertaking_id) ?? []), shown(row, names)])
  }
  return found
}
