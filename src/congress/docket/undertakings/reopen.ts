import { allOf } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dueOfDuty } from '../due-of-duty.ts'
import { undertakingLife } from '../life.ts'
import { perform } from '../perform.ts'
import type { Matter } from '../queries.ts'
import { partIn, promiseOf } from './part-in.ts'
import { mayContest, mayReopen } from './rules.ts'

interface Reopening {
  readonly id: string
  readonly version: number
  readonly because: 'contest' | 'defect'
  readonly reason: string
  readonly dueOn: string
}

/** Whether the paper a promise was made in has ended: then the paper is reopened first. */
async function isClosed({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, sourceId: string): Promise<boolean> {
  const source = await tx
    .selectFrom('docket.matter')
    .select('ended_at')
    .where('congress_id', '=', congressId)
    .where('id', '=', sourceId)
    .executeTakeFirst()
  return source !== undefined && source.ended_at !== null
}

/** What the last acceptance lets a deputy contest; null where nobody has accepted it here. */
export async function contestable(work: Pick<Work, 'tx' | 'congressId' | 'caller' | 'today'>, id: string) {
  const last = await work.tx
    .selectFrom('docket.acceptance')
    .select(['by_office', 'verified_on'])
    .where('congress_id', '=', work.congressId)
    .where('undertaking_id', '=', id)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  const start = last?.verified_on ?? work.today
  return mayContest({
    byOffice: last?.by_office ?? false,
    isDeputy: work.caller.roles.includes('deputy') && work.caller.deputyId !== null,
    today: work.today,
    contestBy: await dueOfDuty(work, undertakingLife, { setting: 'undertakings.contest-within', start }),
  })
}

/** What was verified opens again, contested by the deputy (异议) or for a defect that shows now (发现隐患), with a new day. */
export async function reopenPromise(work: Work, asked: Reopening): Promise<Matter> {
  const { tx, congressId, today } = work
  const { id, version, because, reason, dueOn } = asked
  await partIn(work, id)
  const { source_id } = await promiseOf(work, id)
  const paperClosed = await isClosed(work, source_id)
  const reopened = mayReopen({ reason, dueOn, today, paperClosed })
  const moved = await perform(work, undertakingLife, {
    id,
    act: 'reopen',
    version,
    ask: async () => (because === 'contest' ? allOf(await contestable(work, id), reopened) : reopened),
    days: { promised: dueOn },
    facts: { reason, dueOn, contested: because === 'contest' },
  })
  await tx
    .updateTable('docket.undertaking')
    .set({ due_on: dueOn, verified_by: null })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  return moved
}
