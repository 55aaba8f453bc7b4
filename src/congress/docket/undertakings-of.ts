import type { Work } from '../../platform/http/route.ts'
import { roleNames, type Role } from '../organs/words.ts'
import type { Undertaking } from './contract.ts'
import { undertakingLife } from './life.ts'
import { placesOf } from './perform.ts'
import { mayAct } from './rules.ts'
import { acceptancesOf } from './undertakings/acceptances.ts'
import { isOwn, reportedByCaller } from './undertakings/part-in.ts'
import { closedSince, contestable } from './undertakings/reopen.ts'
import type { Holder } from './words.ts'

const rows = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>) =>
  tx
    .selectFrom('docket.undertaking as undertaking')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'undertaking.congress_id').onRef('matter.id', '=', 'undertaking.id'),
    )
    .innerJoin('docket.matter as paper', (on) =>
      on.onRef('paper.congress_id', '=', 'undertaking.congress_id').onRef('paper.id', '=', 'undertaking.source_id'),
    )
    .select([
      'undertaking.id',
      'undertaking.promise',
      'undertaking.owner_kind',
      'undertaking.owner_id',
      'undertaking.due_on as dueOn',
      'undertaking.evidence',
      'matter.state',
      'matter.version',
      'matter.opened_at',
      'paper.ended_at as paper_ended_at',
    ])
    .where('undertaking.congress_id', '=', congressId)
    .orderBy('undertaking.due_on')
    .orderBy('undertaking.id')
type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

async function ownerName({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, kind: string, id: string) {
  if (kind === 'role') return roleNames[id as Role] ?? { zh: id, en: id }
  const table = kind === 'organ' ? ('organs.organ' as const) : ('deputies.deputy' as const)
  const row = await tx
    .selectFrom(table)
    .select('name')
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirst()
  return { zh: row?.name ?? '', en: row?.name ?? '' }
}

/** What the caller may do about a promise; `reported`: those she reported herself, for others to verify. */
async function mayOn(work: Work, row: Row, reported: ReadonlySet<string>) {
  const holds = await placesOf(work, undertakingLife, row.id)
  const may = (act: string) => mayAct(undertakingLife, { state: row.state, act, holds }).permitted
  const own = isOwn(work, { kind: row.owner_kind, id: row.owner_id } as Holder)
  const mayReopen = may('reopen') && !own && !closedSince(row.paper_ended_at, row.opened_at)
  return {
    mayReport: may('report'),
    mayVerify: may('verify') && !own && !reported.has(row.id),
    mayContest: mayReopen && (await contestable(work, row.id)).permitted,
    mayReopen,
    mayPass: may('pass'),
  }
}

async function shown(work: Work, found: readonly Row[]): Promise<Undertaking[]> {
  const ids = found.map(({ id }) => id)
  const accepted = await acceptancesOf(work, ids)
  const waiting = found.flatMap(({ id, state }) => (state === 'reported' ? [id] : []))
  const reported = await reportedByCaller(work, waiting)
  return Promise.all(
    found.map(async (each) => {
      const { id, promise, dueOn, evidence, state, version } = each
      return {
        ...{ id, promise, dueOn, evidence, state, version },
        owner: await ownerName(work, each.owner_kind, each.owner_id),
        stateName: undertakingLife.states[state]?.name ?? { zh: state, en: state },
        acceptances: accepted.get(id) ?? [],
        ...(await mayOn(work, each, reported)),
      }
    }),
  )
}

/** What was promised in a matter, what was found by whoever looked, and what the caller may do about it. */
export const undertakingsOf = async (work: Work, sourceId: string): Promise<Undertaking[]> =>
  shown(work, await rows(work).where('undertaking.source_id', '=', sourceId).execute())

/** One promise in the same way. */
export async function undertakingOf(work: Work, id: string): Promise<Undertaking | undefined> {
  const [found] = await shown(work, await rows(work).where('undertaking.id', '=', id).execute())
  return found
}
