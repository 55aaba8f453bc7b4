import { sql } from 'kysely'
import { daysBetween } from '../../../law/day.ts'
import type { Answer } from '../../../platform/http/contract.ts'
import type { Work } from '../../../platform/http/route.ts'
import { suggestionsSeenBy } from '../visible.ts'
import type { State } from '../words.ts'
import type { OrganPaper, readOrganBoard } from './contract.ts'

const most = 12

/** States in which an organ still owes its answer. */
const unanswered = ['assigned', 'handling', 'extension-asked', 'extended', 'separate', 'reworking', 'escalated']

/** The papers the organ alone is asked about: a caller of two offices sees here what she sees as the organ. */
const own = ({ tx, congressId, caller }: Work) =>
  suggestionsSeenBy(tx, congressId, { ...caller, deputyId: null, roles: ['organ-handler'] })

const columns = ['suggestion.id', 'suggestion.number', 'suggestion.title', 'matter.state'] as const

/** The organ's papers by state, those it has to answer, and the replies that wait for signature (本单位承办件). */
export async function organBoard(work: Work): Promise<Answer<typeof readOrganBoard>> {
  const states = await own(work)
    .select(['matter.state', sql<number>`count(*)::int`.as('count')])
    .groupBy('matter.state')
    .execute()
  const open = await own(work)
    .select([...columns, 'suggestion.reply_due_on as replyDueOn'])
    .where('matter.state', 'in', unanswered)
    .orderBy(sql`suggestion.reply_due_on nulls last`)
    .orderBy('suggestion.id')
    .limit(most)
    .execute()
  const toSign = await own(work)
    .innerJoin('suggestions.reply_draft as draft', (on) =>
      on.onRef('draft.congress_id', '=', 'suggestion.congress_id').onRef('draft.suggestion_id', '=', 'suggestion.id'),
    )
    .select([...columns, 'suggestion.reply_due_on as replyDueOn', 'draft.saved_by as savedBy'])
    .where('draft.organ_id', '=', work.caller.organId)
    .where('draft.ready', '=', true)
    .orderBy(sql`suggestion.reply_due_on nulls last`)
    .limit(most)
    .execute()
  const line = <Row extends { state: string; replyDueOn: string | null }>(row: Row) => ({
    ...row,
    state: row.state as State,
    daysLeft: row.replyDueOn ? daysBetween(work.today, row.replyDueOn) : null,
  })
  return {
    states: states.map(({ state, count }) => ({ state: state as State, count })),
    open: open.map((row): OrganPaper => line(row)),
    toSign: toSign.map(line),
  }
}
