import type { Work } from '../../platform/http/route.ts'
import { roleNames, type Role } from '../organs/words.ts'
import type { Undertaking } from './contract.ts'
import { undertakingLife } from './life.ts'
import { placesOf } from './perform.ts'
import { mayAct } from './rules.ts'
import { acceptancesOf } from './undertakings/acceptances.ts'
import { contestable } from './undertakings/reopen.ts'

const rows = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, sourceId: string) =>
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
      'paper.ended_at as paper_ended_at',
    ])
    .where('undertaking.congress_id', '=', congressId)
    .where('undertaking.source_id', '=', sourceId)
    .orderBy('undertaking.due_on')
    .execute()

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

/** What was promised in a matter, what was found by whoever looked, and what the caller may do about it. */
export async function undertakingsOf(work: Work, sourceId: string): Promise<Undertaking[]> {
  const found = await rows(work, sourceId)
  const accepted = await acceptancesOf(
    work,
    found.map(({ id }) => id),
  )
  return Promise.all(
    found.map(async ({ owner_kind, owner_id, paper_ended_at, ...row }) => {
      const holds = await placesOf(work, undertakingLife, row.id)
      const may = (act: string) => mayAct(undertakingLife, { state: row.state, act, holds }).permitted
      const mayReopen = may('reopen') && !holds.includes('owner') && paper_ended_at === null
      return {
        ...row,
        owner: await ownerName(work, owner_kind, owner_id),
        stateName: undertakingLife.states[row.state]?.name ?? { zh: row.state, en: row.state },
        acceptances: accepted.get(row.id) ?? [],
        mayReport: may('report'),
        mayVerify: may('verify') && !holds.includes('owner'),
        mayContest: mayReopen && (await contestable(work, row.id)).permitted,
        mayReopen,
        mayPass: may('pass'),
      }
    }),
  )
}
