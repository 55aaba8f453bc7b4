import type { z } from 'zod'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { gatheringOf } from '../../gatherings/index.ts'
import type { Moved } from '../acts-contract.ts'
import { enteredFor, move, note } from '../move.ts'
import { releaseLeftOver } from './checks.ts'
import { clausesOf } from './clauses.ts'
import type { concludeMajorMatter } from './contract.ts'
import { mayConclude } from './rules.ts'

type Concluding = { readonly id: string } & z.output<NonNullable<typeof concludeMajorMatter.body>>

/** The meeting that heard the report is one of this congress. @throws NotFound */
async function insistOnMeeting(work: Work, { heardAt }: Concluding): Promise<void> {
  if (heardAt.kind === 'gathering') return void (await gatheringOf(work, heardAt.id))
  const session = await work.tx
    .selectFrom('organs.session')
    .select('id')
    .where('congress_id', '=', work.congressId)
    .where('id', '=', heardAt.id)
    .executeTakeFirst()
  if (!session) throw new NotFound('session')
}

/**
 * The presidium concludes a decision (办结): reported to a meeting, every clause verified or going on for a reason that
 * is stated. What goes on stays somebody's promise; what was to be looked at is released.
 */
export async function conclude(work: Work, asked: Concluding): Promise<Moved> {
  const { tx, congressId, today } = work
  const { id, version, conclusion, goingOn, heardAt, reportedOn } = asked
  await insistOnMeeting(work, asked)
  const moved = await move(work, {
    id,
    act: 'conclude',
    version,
    ask: async () => mayConclude({ clauses: await clausesOf(work, id), goingOn, reportedOn, today }),
    facts: { goingOn: goingOn.length, ...enteredFor(work) },
  })
  await note(work, id, { conclusion })
  await tx
    .insertInto('decisions.conclusion')
    .values({
      congress_id: congressId,
      matter_id: id,
      gathering_id: heardAt.kind === 'gathering' ? heardAt.id : null,
      session_id: heardAt.kind === 'session' ? heardAt.id : null,
      reported_on: reportedOn,
    })
    .execute()
  const rows = goingOn.map(({ ordinal, reason }) => ({ congress_id: congressId, matter_id: id, ordinal, reason }))
  if (rows.length > 0) await tx.insertInto('decisions.clause_going_on').values(rows).execute()
  await releaseLeftOver(work)
  return moved
}
