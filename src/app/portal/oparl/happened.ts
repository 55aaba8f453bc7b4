import type { Source } from './thing.ts'

interface Span {
  readonly first: string
  readonly last: string
}

/** When what the public is told of each subject happened, by the names of the events that tell it; from the record. */
export async function happened(
  { tx, congressId }: Pick<Source, 'tx' | 'congressId'>,
  { kind, names, ids }: { kind: string; names: readonly string[]; ids: readonly string[] },
): Promise<ReadonlyMap<string, Span>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('record.event')
    .select(['subject_id as id'])
    .select(({ fn }) => [fn.min<string>('at').as('first'), fn.max<string>('at').as('last')])
    .where('congress_id', '=', congressId)
    .where('subject_kind', '=', kind)
    .where('name', 'in', [...names])
    .where('subject_id', 'in', [...ids])
    .groupBy('subject_id')
    .execute()
  return new Map(rows.map(({ id, first, last }) => [id, { first, last }]))
}
