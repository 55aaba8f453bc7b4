import { dutiesOf } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import { sessionFrom, sessionOf, sessionsOf } from '../../organs/index.ts'
import type { Work } from '../../../platform/http/route.ts'
import { lineOf, lines } from '../list.ts'

/** The session asked for, or the one in progress or to come, or else the last. */
async function sessionAsked({ tx, congressId, today }: Work, id: string | undefined) {
  if (id) return sessionOf(tx, congressId, id)
  return (await sessionFrom(tx, congressId, today)) ?? (await sessionsOf(tx, congressId))[0]
}

/** Every motion of a session in the order of their numbers, with what is owed on each next (议案处理单). */
export async function sheet(work: Work, names: Names, sessionId: string | undefined) {
  const session = (await sessionAsked(work, sessionId)) ?? null
  if (!session) return { session, rows: [] }
  const found = await lines(work.tx, work)
    .where('motion.session_id', '=', session.id)
    .orderBy('motion.id')
    .limit(500)
    .execute()
  const rows = []
  for (const row of found) {
    const [first] = await dutiesOf(work, row.id, names)
    const owed = first && { act: first.actName, by: first.owedBy.name, dueOn: first.dueOn, daysLeft: first.daysLeft }
    rows.push({ ...lineOf(row), decidedOn: row.decided_on, owed: owed ?? null })
  }
  return { session, rows }
}
