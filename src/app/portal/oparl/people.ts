import { happened } from './happened.ts'
import { later, sent, type Source, type Thing } from './thing.ts'

/** What anybody may know of a deputy: neither birth, certificate nor telephone is asked for. */
const roll = async ({ tx, congressId, today }: Source) =>
  tx
    .selectFrom('deputies.deputy')
    .select(['id', 'name', 'sex', 'delegation_id as groupId', 'elected_on as electedOn', 'ended_on as endedOn'])
    .select(['created_at as createdAt'])
    .where('congress_id', '=', congressId)
    .where('elected_on', '<=', today)
    .orderBy('id')
    .execute()
type Deputy = Awaited<ReturnType<typeof roll>>[number]

export const membershipIds = (deputyId: string) =>
  ({ congress: `${deputyId}-congress`, group: `${deputyId}-group` }) as const

interface Seats {
  readonly deputies: readonly Deputy[]
  readonly changed: ReadonlyMap<string, { readonly last: string }>
  readonly leaders: ReadonlySet<string>
}

async function seatsOf(source: Source): Promise<Seats> {
  const deputies = await roll(source)
  const names = ['deputy.ended', 'deputy.restored', 'deputy.suspended']
  const changed = await happened(source, { kind: 'deputy', names, ids: deputies.map(({ id }) => id) })
  const leaders = await source.tx
    .selectFrom('deputies.delegation')
    .select('leader_id')
    .where('congress_id', '=', source.congressId)
    .where('leader_id', 'is not', null)
    .execute()
  return { deputies, changed, leaders: new Set(leaders.map(({ leader_id }) => leader_id ?? '')) }
}

function seats(source: Source, { changed, leaders }: Seats, deputy: Deputy): Thing[] {
  const { id, groupId, electedOn, endedOn, createdAt } = deputy
  const { congress, group } = membershipIds(id)
  const common = { created: createdAt, modified: later(createdAt, changed.get(id)?.last) }
  const held = { person: source.url('person', id), startDate: electedOn, endDate: endedOn }
  return [
    {
      ...common,
      id: congress,
      fields: {
        ...held,
        organization: source.url('organization', 'congress'),
        role: '代表',
        votingRight: endedOn === null,
      },
    },
    {
      ...common,
      id: group,
      fields: { ...held, organization: source.url('organization', groupId), role: leaders.has(id) ? '召集人' : '成员' },
    },
  ]
}

/** Deputies of this term, those who left too, each with her seat in the congress and in her group. */
export async function persons(source: Source): Promise<Thing[]> {
  const known = await seatsOf(source)
  return known.deputies.map((deputy) => {
    const { id, name, sex, endedOn, createdAt } = deputy
    return {
      id,
      created: createdAt,
      modified: later(createdAt, known.changed.get(id)?.last),
      fields: {
        body: source.bodyUrl,
        name,
        gender: sex,
        status: [endedOn === null ? '代表' : '原代表'],
        membership: seats(source, known, deputy).map((seat) => sent(source, 'membership', seat)),
      },
    }
  })
}

export async function memberships(source: Source): Promise<Thing[]> {
  const known = await seatsOf(source)
  return known.deputies.flatMap((deputy) => seats(source, known, deputy))
}
