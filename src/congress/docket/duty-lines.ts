import { sql } from 'kysely'
import type { Bilingual } from '../../law/bilingual.ts'
import type { Reader } from '../../platform/database/house.ts'
import type { Work } from '../../platform/http/route.ts'
import { roleNames, type Role } from '../organs/words.ts'
import { daysBetween, explainDue, type Explanation } from './clock/index.ts'
import type { DutyLine } from './contract.ts'
import type { Names } from './lives.ts'
import type { Holder, Rung } from './words.ts'

/** Duties with their matters and the names of those who owe them. */
export const openDutyRows = (db: Reader, congressId: number) =>
  db
    .selectFrom('docket.duty as duty')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'duty.congress_id').onRef('matter.id', '=', 'duty.matter_id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on
        .onRef('organ.congress_id', '=', 'duty.congress_id')
        .on(sql<boolean>`organ.id = case when duty.holder_kind = 'organ' then duty.holder_id::uuid end`),
    )
    .leftJoin('deputies.deputy as deputy', (on) =>
      on
        .onRef('deputy.congress_id', '=', 'duty.congress_id')
        .on(sql<boolean>`deputy.id = case when duty.holder_kind = 'deputy' then duty.holder_id::uuid end`),
    )
    .leftJoin('docket.matter as source', (on) =>
      on.onRef('source.congress_id', '=', 'matter.congress_id').onRef('source.id', '=', 'matter.source_id'),
    )
    .where('duty.congress_id', '=', congressId)
    .where('duty.ended_at', 'is', null)
    .select([
      'duty.id',
      'duty.matter_id',
      'duty.act',
      'duty.holder_kind',
      'duty.holder_id',
      'duty.due_on',
      'duty.rung',
      'duty.explanation',
      'matter.kind',
      'matter.title',
      'matter.state',
      sql<string | null>`coalesce(organ.name, deputy.name)`.as('holder_name'),
      sql<string | null>`coalesce(matter.reference, source.reference)`.as('number'),
      'matter.source_id',
      'source.kind as source_kind',
      'source.title as source_title',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof openDutyRows>['execute']>>[number]

/** Who owes: a deputy or an organ by name, a role by its name. */
export const holderName = ({
  holder_kind,
  holder_id,
  holder_name,
}: Pick<Row, 'holder_kind' | 'holder_id' | 'holder_name'>): Bilingual =>
  holder_kind === 'role'
    ? (roleNames[holder_id as Role] ?? { zh: holder_id, en: holder_id })
    : { zh: holder_name ?? '', en: holder_name ?? '' }

/** A duty as every list shows it, with its counting in words. */
export function dutyLine(row: Row, names: Names, today: string): DutyLine {
  return {
    id: row.id,
    matterId: row.matter_id,
    sourceId: row.source_id ?? row.matter_id,
    sourceKind: row.source_kind ?? row.kind,
    sourceTitle: row.source_title,
    kind: row.kind,
    kindName: names.kind(row.kind),
    title: row.title,
    number: row.number,
    state: row.state,
    stateName: names.state(row.kind, row.state),
    act: row.act,
    actName: names.owed(row.kind, row.state, row.act),
    owedBy: { kind: row.holder_kind as Holder['kind'], id: row.holder_id, name: holderName(row) },
    dueOn: row.due_on,
    daysLeft: daysBetween(today, row.due_on),
    rung: row.rung as Rung,
    why: explainDue(row.explanation as Explanation),
  }
}

/** What is owed on one matter now. */
export async function dutiesOf(
  work: Pick<Work, 'tx' | 'congressId' | 'today'>,
  matterId: string,
  names: Names,
): Promise<DutyLine[]> {
  const rows = await openDutyRows(work.tx, work.congressId)
    .where('duty.matter_id', '=', matterId)
    .orderBy('duty.due_on')
    .execute()
  return rows.map((row) => dutyLine(row, names, work.today))
}
