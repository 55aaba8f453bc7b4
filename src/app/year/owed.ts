import { sql } from 'kysely'
import type { Day } from '../../law/day.ts'
import { today, type Desk } from './door.ts'

/** One thing somebody owes, with what she would see of it on its page. */
export interface Owed {
  readonly kind: string
  readonly act: string
  readonly state: string
  readonly title: string
  readonly matterId: string
  readonly version: number
  readonly holderKind: string
  readonly holderId: string
  /** Name of the deputy or organ, or the role. */
  readonly holder: string
  readonly openedOn: Day
  readonly dueOn: Day
  readonly rung: string
  /** The matter it hangs on. */
  readonly sourceId: string | null
  readonly sourceKind: string | null
  readonly sourceTitle: string
  readonly atSession: boolean
  readonly openPromises: number
  /** Whether one was kept or given up today: what hangs on that waits for tomorrow too. */
  readonly promiseEndedToday: boolean
}

const promises = sql`docket.matter as promise where promise.congress_id = matter.congress_id
  and promise.source_id = matter.id and promise.kind = 'undertaking'`

/**
 * Everything that is owed since before today, as people find it in the morning, in one order every year: what came up
 * today waits for tomorrow, so that a day begun anew after a crash goes the same way.
 */
export async function owedSinceBefore(desk: Desk): Promise<Owed[]> {
  const { house, congressId } = desk
  const now = today(desk)
  const ended = sql`(promise.ended_at at time zone 'Asia/Shanghai')::date`
  const opened = sql<Day>`(duty.opened_at at time zone 'Asia/Shanghai')::date`
  return house.read(congressId, (db) =>
    db
      .selectFrom('docket.duty as duty')
      .innerJoin('docket.matter as matter', (on) =>
        on.onRef('matter.congress_id', '=', 'duty.congress_id').onRef('matter.id', '=', 'duty.matter_id'),
      )
      .leftJoin('docket.matter as source', (on) =>
        on.onRef('source.congress_id', '=', 'matter.congress_id').onRef('source.id', '=', 'matter.source_id'),
      )
      .leftJoin('suggestions.suggestion as paper', (on) =>
        on.onRef('paper.congress_id', '=', 'matter.congress_id').onRef('paper.id', '=', 'matter.id'),
      )
      .leftJoin('organs.organ as organ', (on) => on.on(sql<boolean>`organ.id::text = duty.holder_id`))
      .leftJoin('deputies.deputy as deputy', (on) => on.on(sql<boolean>`deputy.id::text = duty.holder_id`))
      .select(['matter.kind', 'duty.act', 'matter.state', 'matter.title', 'matter.id as matterId', 'matter.version'])
      .select(['duty.holder_kind as holderKind', 'duty.holder_id as holderId', 'duty.due_on as dueOn', 'duty.rung'])
      .select(['matter.source_id as sourceId', 'source.kind as sourceKind'])
      .select(sql<string>`coalesce(organ.name, deputy.name, duty.holder_id)`.as('holder'))
      .select(sql<string>`coalesce(source.title, '')`.as('sourceTitle'))
      .select(sql<boolean>`paper.session_id is not null`.as('atSession'))
      .select(opened.as('openedOn'))
      .select(sql<number>`(select count(*) from ${promises} and promise.ended_at is null)`.as('openPromises'))
      .select(sql<boolean>`exists (select from ${promises} and ${ended} >= ${now})`.as('promiseEndedToday'))
      .where('duty.congress_id', '=', congressId)
      .where('duty.ended_at', 'is', null)
      .where(opened, '<', now)
      .orderBy('matter.kind')
      .orderBy('matter.title')
      .orderBy('duty.act')
      .orderBy('holder')
      .orderBy('duty.due_on')
      .execute(),
  )
}
