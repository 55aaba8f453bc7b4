import { sql } from 'kysely'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { holderName } from '../duty-lines.ts'
import type { Names } from '../lives.ts'
import type { Rung } from '../words.ts'
import type { Timeline } from './contract.ts'

/** Every duty there ever was in a matter and in the promises made in it. */
const dutiesEver = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, matterId: string) =>
  tx
    .selectFrom('docket.duty as duty')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'duty.congress_id').onRef('matter.id', '=', 'duty.matter_id'),
    )
    .leftJoin('docket.undertaking as promise', (on) =>
      on.onRef('promise.congress_id', '=', 'duty.congress_id').onRef('promise.id', '=', 'duty.matter_id'),
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
    .select([
      'duty.id',
      'duty.matter_id',
      'duty.state',
      'duty.act',
      'duty.holder_kind',
      'duty.holder_id',
      'matter.kind',
    ])
    .select(['duty.opened_at', 'duty.due_on', 'duty.ended_at', 'duty.rung', 'promise.promise'])
    .select(sql<string | null>`coalesce(organ.name, deputy.name)`.as('holder_name'))
    .where('duty.congress_id', '=', congressId)
    .where(
      sql<boolean>`duty.matter_id in (select ${matterId}::uuid union all select id from docket.undertaking
        where undertaking.congress_id = ${congressId} and undertaking.source_id = ${matterId})`,
    )
    .orderBy('duty.opened_at')
    .orderBy('duty.due_on')
    .limit(300)
    .execute()
type Row = Awaited<ReturnType<typeof dutiesEver>>[number]

const both = (names: readonly Bilingual[]): Bilingual => ({
  zh: [...new Set(names.map(({ zh }) => zh))].join('、'),
  en: [...new Set(names.map(({ en }) => en))].join(', '),
})

/** One thing to do stands once, whoever shares it. */
const shared = (row: Row) => [row.matter_id, row.state, row.act, row.opened_at, row.due_on].join(' ')

/** What was owed in a matter by when, from its first day to the present moment. */
export async function timelineOf(
  work: Pick<Work, 'tx' | 'congressId' | 'now'>,
  matterId: string,
  names: Names,
): Promise<Timeline> {
  const { openedAt, enteredAt } = await work.tx
    .selectFrom('docket.matter')
    .select(['opened_at as openedAt', 'entered_at as enteredAt'])
    .where('congress_id', '=', work.congressId)
    .where('id', '=', matterId)
    .executeTakeFirstOrThrow()
  const groups = Map.groupBy(await dutiesEver(work, matterId), shared)
  return {
    now: work.now.toISOString(),
    openedAt,
    enteredAt,
    duties: [...groups.values()].map((own) => {
      const { id, kind, state, act, opened_at, due_on, ended_at, rung, promise } = own[0] as Row
      return {
        id,
        act: names.owed(kind, state, act),
        owedBy: both(own.map(holderName)),
        openedAt: opened_at,
        dueOn: due_on,
        endedAt: ended_at,
        rung: rung as Rung,
        // The matter's own page is about the promise itself.
        promise: own[0]?.matter_id === matterId ? null : promise,
      }
    }),
  }
}
