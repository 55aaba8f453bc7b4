import { sql } from 'kysely'
import type { z } from 'zod'
import { idKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import { selections, type listModeration, type ModerationLine, type Selection } from './contract.ts'
import { moderationLife } from './life.ts'
import { items } from './queries.ts'
import { nameOfSubject, shown, type State } from './words.ts'

const statesOf: Record<Selection, readonly State[]> = {
  waiting: ['waiting'],
  public: shown,
  hidden: ['withheld', 'taken-down'],
}

export const lines = (work: Work) =>
  items(work)
    .select(['item.id', 'item.subject_kind', 'matter.title', 'matter.state', 'item.sent_on'])
    .select(['item.locked_by', 'item.locked_name', 'item.locked_until'])
    .select([
      sql<string | null>`(select min(due_on) from docket.duty where duty.congress_id = item.congress_id
        and duty.matter_id = item.id and duty.ended_at is null)`.as('due_on'),
      sql<number>`(select count(*) from moderation.picture as picture
        where picture.congress_id = item.congress_id and picture.item_id = item.id)`.as('pictures'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

function heldBy({ caller, now }: Work, { locked_by, locked_name, locked_until }: Row): ModerationLine['held'] {
  if (!locked_by || !locked_until || Date.parse(String(locked_until)) <= now.getTime()) return null
  const until = new Date(locked_until).toISOString()
  return { name: locked_name ?? '', until, mine: locked_by === caller.accountId }
}

export const lineOf = (work: Work, row: Row): ModerationLine => ({
  id: row.id,
  subject: row.subject_kind,
  subjectName: nameOfSubject(row.subject_kind),
  title: row.title,
  state: row.state as State,
  stateName: moderationLife.states[row.state]?.name ?? { zh: '', en: '' },
  sentOn: row.sent_on,
  dueOn: row.due_on,
  overdue: row.due_on !== null && row.due_on < work.today,
  pictures: row.pictures,
  held: heldBy(work, row),
})

async function countsOf(work: Work): Promise<Record<Selection, number>> {
  const counted = (which: Selection) =>
    sql<number>`count(*) filter (where matter.state in (${sql.join([...statesOf[which]])}))`.as(which)
  return items(work).select(selections.map(counted)).executeTakeFirstOrThrow() as Promise<Record<Selection, number>>
}

async function kindsOf(work: Work) {
  const rows = await items(work)
    .select('item.subject_kind as subject')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('matter.state', '=', 'waiting')
    .groupBy('item.subject_kind')
    .orderBy('item.subject_kind')
    .execute()
  return rows.map(({ subject, count }) => ({ subject, name: nameOfSubject(subject), count }))
}

/** What waits, the oldest first; or what was decided, the latest first. */
export async function list(work: Work, asked: z.output<NonNullable<typeof listModeration.query>>) {
  const { which, subject, paper, limit } = asked
  const oldestFirst = which === 'waiting'
  const from = idKey(asked.after)
  let rows = lines(work).where('matter.state', 'in', [...statesOf[which]])
  if (subject) rows = rows.where('item.subject_kind', '=', subject)
  if (paper) rows = rows.where('item.paper_id', '=', paper)
  if (from) rows = rows.where('item.id', oldestFirst ? '>' : '<', from)
  const found = await rows
    .orderBy('item.id', oldestFirst ? 'asc' : 'desc')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  return {
    rows: page.map((row) => lineOf(work, row)),
    next: found.length > limit ? (page.at(-1)?.id ?? null) : null,
    counts: await countsOf(work),
    kinds: await kindsOf(work),
  }
}

/** The oldest other text that waits and nobody else is at. */
export async function nextWaiting(work: Work, id: string): Promise<string | null> {
  const row = await items(work)
    .select('item.id')
    .where('matter.state', '=', 'waiting')
    .where('item.id', '<>', id)
    .where((eb) =>
      eb.or([
        eb('item.locked_until', 'is', null),
        eb('item.locked_until', '<=', work.now.toISOString()),
        eb('item.locked_by', '=', work.caller.accountId),
      ]),
    )
    .orderBy('item.id')
    .executeTakeFirst()
  return row?.id ?? null
}
