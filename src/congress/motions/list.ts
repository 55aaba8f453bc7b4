import { sql } from 'kysely'
import type { z } from 'zod'
import type { Reader } from '../../platform/database/house.ts'
import { idKey } from '../../platform/http/keys.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import { searchQuery } from '../../platform/text/cut.ts'
import { sessionFrom } from '../organs/index.ts'
import type { listMotions, MotionLine } from './contract.ts'
import { mayBeMovedNow } from './rules.ts'
import { motionsSeenBy } from './visible.ts'
import type { State } from './words.ts'

type Asked = z.output<NonNullable<typeof listMotions.query>>

/** Whether somebody's duty on the motion is past its day. */
const pastDue = (today: string) =>
  sql<boolean>`exists (select from docket.duty where duty.congress_id = motion.congress_id
    and duty.matter_id = motion.id and duty.ended_at is null and duty.due_on < ${today})`

const joined = (db: Reader, { congressId, caller }: Pick<Work, 'congressId' | 'caller'>) =>
  motionsSeenBy(db, congressId, caller)
    .leftJoin('deputies.deputy as deputy', (on) =>
      on.onRef('deputy.congress_id', '=', 'motion.congress_id').onRef('deputy.id', '=', 'motion.lead_deputy_id'),
    )
    .leftJoin('deputies.delegation as delegation', (on) =>
      on.onRef('delegation.congress_id', '=', 'motion.congress_id').onRef('delegation.id', '=', 'motion.delegation_id'),
    )
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'motion.congress_id').onRef('organ.id', '=', 'motion.organ_id'),
    )
    .leftJoin('organs.organ as committee', (on) =>
      on.onRef('committee.congress_id', '=', 'motion.congress_id').onRef('committee.id', '=', 'motion.committee_id'),
    )
    .leftJoin('organs.session as session', (on) =>
      on.onRef('session.congress_id', '=', 'motion.congress_id').onRef('session.id', '=', 'motion.session_id'),
    )

/** The columns of a line of the list. */
export const lines = (db: Reader, work: Pick<Work, 'congressId' | 'caller' | 'today'>) =>
  joined(db, work).select([
    'motion.id',
    'motion.number',
    'motion.title',
    'matter.state',
    'motion.mover',
    'motion.lead_deputy_id',
    'deputy.name as lead_deputy',
    sql<string | null>`coalesce(delegation.name, organ.name)`.as('moved_by'),
    'motion.committee_id',
    'committee.name as committee',
    'session.name as session',
    'motion.decision',
    'motion.submitted_on',
    'motion.decided_on',
    pastDue(work.today).as('overdue'),
  ])

export type LineRow = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

const named = (id: string | null, name: string | null) => (id && name ? { id, name } : null)

/** A row as the contract promises it. */
export const lineOf = (row: LineRow): MotionLine => ({
  id: row.id,
  number: row.number,
  title: row.title,
  state: row.state as State,
  mover: row.mover as MotionLine['mover'],
  leadDeputy: named(row.lead_deputy_id, row.lead_deputy),
  movedBy: row.moved_by,
  committee: named(row.committee_id, row.committee),
  session: row.session,
  decision: row.decision as MotionLine['decision'],
  submittedOn: row.submitted_on,
  overdue: row.overdue,
})

function filtered(work: Work, asked: Asked) {
  let query = lines(work.tx, work)
  if (asked.state) query = query.where('matter.state', '=', asked.state)
  if (asked.mover) query = query.where('motion.mover', '=', asked.mover)
  if (asked.session) query = query.where('motion.session_id', '=', asked.session)
  if (asked.deputy) query = query.where('motion.lead_deputy_id', '=', asked.deputy)
  const words = asked.search?.trim() ? searchQuery(asked.search) : undefined
  if (words === null) return query.where(sql<boolean>`false`)
  return words ? query.where(sql<boolean>`motion.search @@ ${words}::tsquery`) : query
}

/** Motions by filter and words, the newest first, a page at a time. */
export async function list(work: Work, asked: Asked): Promise<{ rows: MotionLine[]; next: string | null }> {
  const before = idKey(asked.after)
  const begun = before ? filtered(work, asked).where('motion.id', '<', before) : filtered(work, asked)
  const rows = await begun
    .orderBy('motion.id', 'desc')
    .limit(asked.limit + 1)
    .execute()
  const page = rows.slice(0, asked.limit)
  return { rows: page.map(lineOf), next: rows.length > asked.limit ? (page.at(-1)?.id ?? null) : null }
}

/** Motions by state, and whether motions are taken now. */
export async function counts(work: Work, sentences: Catalogue) {
  const states = await motionsSeenBy(work.tx, work.congressId, work.caller)
    .select(({ fn }) => ['matter.state', fn.countAll<number>().as('count')])
    .groupBy('matter.state')
    .execute()
  const session = (await sessionFrom(work.tx, work.congressId, work.today)) ?? null
  const taken = mayBeMovedNow(session, work)
  return {
    states: states.map(({ state, count }) => ({ state: state as State, count })),
    session,
    taken: taken as never,
    sentence: taken.permitted ? null : (sentences[taken.because]?.(taken.facts) ?? null),
  }
}
