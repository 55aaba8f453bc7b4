import type { Work } from '../../platform/http/route.ts'
import { roleNames, type Role } from '../organs/words.ts'
import { undertakingLife } from './life.ts'
import { placesOf } from './perform.ts'
import { mayAct } from './rules.ts'

const rows = ({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, sourceId: string) =>
  tx
    .selectFrom('docket.undertaking as undertaking')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'undertaking.congress_id').onRef('matter.id', '=', 'undertaking.id'),
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

/** What was promised in a matter, and what the caller may do about it. */
export async function undertakingsOf(work: Work, sourceId: string) {
  const found = await rows(work, sourceId)
  return Promise.all(
    found.map(async ({ owner_kind, owner_id, ...row }) => {
      const holds = await placesOf(work, undertakingLife, row.id)
      const may = (act: string) => mayAct(undertakingLife, { state: row.state, act, holds }).permitted
      return {
        ...row,
        owner: await ownerName(work, owner_kind, owner_id),
        stateName: undertakingLife.states[row.state]?.name ?? { zh: row.state, en: row.state },
        mayReport: may('report'),
        mayVerify: may('verify') && !holds.includes('owner'),
      }
    }),
  )
}
