import { allOf } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dueOfDuty } from '../due-of-duty.ts'
import { undertakingLife } from '../life.ts'
import { perform } from '../perform.ts'
import type { Matter } from '../queries.ts'
import { partIn } from './part-in.ts'
import { mayContest, mayReopen } from './rules.ts'

interface Reopening {
  readonly id: string
  readonly version: number
  readonly because: 'contest' | 'defect'
  readonly reason: string
  readonly dueOn: string
}

/**
 * Whether the paper a promise was made in has ended since: then the paper is reopened first. A gathering ends with the
 * minutes that hold the promise, and is not held again for it.
 */
export const closedSince = (endedAt: string | null, promisedAt: string): boolean =>
  endedAt !== null && endedAt > promisedAt

async function isClosed({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, id: string): Promise<boolean> {
  const promise = await tx
    .selectFrom('docket.matter as promise')
    .innerJoin('docket.matter as source', (on) =>
      on.onRef('source.congress_id', '=', 'promise.congress_id').onRef('source.id', '=', 'promise.source_id'),
    )
    .select(['source.ended_at', 'promise.opened_at'])
    .where('promise.congress_id', '=', congressId)
    .where('promise.id', '=', id)
    .executeTakeFirst()
  return promise !== undefined && closedSince(promise.ended_at, promise.opened_at)
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
  const paperClosed = await isClosed(work, id)
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
    .set({ due_on: dueOn, verified_by: null, reported_on: null })
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .execute()
  return moved
}
