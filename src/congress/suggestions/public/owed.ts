import { sql } from 'kysely'
import type { PublicAsked } from '../../../platform/portal/page.ts'

/** Who owes what, by which day. */
export interface Owed {
  readonly act: string
  readonly by: 'deputy' | 'organ' | 'office' | 'chair' | 'government-office'
  /** The organ's name; '' for others. */
  readonly organ: string
  readonly dueOn: string
  readonly isLate: boolean
}

const offices: Readonly<Record<string, Owed['by']>> = {
  staff: 'office',
  chair: 'chair',
  'government-office': 'government-office',
}

const byOf = (kind: string, id: string): Owed['by'] =>
  kind === 'organ' ? 'organ' : kind === 'deputy' ? 'deputy' : (offices[id] ?? 'office')

/** Open duties on a paper: by role or organ, never by a person's name. */
export async function owedOn({ tx, congressId, today }: PublicAsked, id: string): Promise<Owed[]> {
  const rows = await tx
    .selectFrom('docket.duty as duty')
    .leftJoin('organs.organ as organ', (on) =>
      on
        .onRef('organ.congress_id', '=', 'duty.congress_id')
        .on(sql<boolean>`organ.id = case when duty.holder_kind = 'organ' then duty.holder_id::uuid end`),
    )
    .select(['duty.act', 'duty.holder_kind', 'duty.holder_id', 'duty.due_on as dueOn', 'organ.name as organ'])
    .where('duty.congress_id', '=', congressId)
    .where('duty.matter_id', '=', id)
    .where('duty.ended_at', 'is', null)
    .orderBy('duty.due_on')
    .execute()
  return rows.map(({ act, holder_kind, holder_id, dueOn, organ }) => ({
    ...{ act, dueOn, organ: organ ?? '', isLate: dueOn < today },
    by: byOf(holder_kind, holder_id),
  }))
}
