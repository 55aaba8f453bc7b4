import { levelNames, organKindNames, type Level, type OrganKind } from '../../../congress/organs/words.ts'
import { membershipIds } from './people.ts'
import { later, startOf, type Source, type Thing } from './thing.ts'

export const congressOf = ({ tx, congressId }: Pick<Source, 'tx' | 'congressId'>) =>
  tx
    .selectFrom('organs.congress')
    .select(['name', 'short_name as shortName', 'level', 'term', 'term_began as termBegan', 'created_at as createdAt'])
    .where('congress_id', '=', congressId)
    .executeTakeFirst()
export type Congress = NonNullable<Awaited<ReturnType<typeof congressOf>>>

/** 常务委员会 from the county up, 主席团 in a township. */
const standing = (level: string) =>
  level === 'township'
    ? { name: '主席团', classification: '主席团' }
    : { name: '常务委员会', classification: '常务委员会' }

const seatsByGroup = ({ tx, congressId, today }: Source) =>
  tx
    .selectFrom('deputies.deputy')
    .select(['id', 'delegation_id as groupId'])
    .where('congress_id', '=', congressId)
    .where('elected_on', '<=', today)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', today)]))
    .orderBy('id')
    .execute()

async function groups(source: Source, held: Awaited<ReturnType<typeof seatsByGroup>>): Promise<Thing[]> {
  const { tx, congressId, founded } = source
  const rows = await tx
    .selectFrom('deputies.delegation')
    .select(['id', 'name', 'kind'])
    .where('congress_id', '=', congressId)
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, kind }) => {
    const members = held.filter(({ groupId }) => groupId === id)
    return {
      id,
      created: founded,
      modified: founded,
      fields: {
        body: source.bodyUrl,
        name,
        organizationType: '代表团（组）',
        classification: kind === 'delegation' ? '代表团' : '代表小组',
        subOrganizationOf: source.url('organization', 'congress'),
        membership: members.map((each) => source.url('membership', membershipIds(each.id).group)),
      },
    }
  })
}

/** Organs of the state that answer to the congress; of the party none is part of it. */
async function organs(source: Source): Promise<Thing[]> {
  const rows = await source.tx
    .selectFrom('organs.organ')
    .select(['id', 'name', 'short_name as shortName', 'kind', 'ended_on as endedOn', 'created_at as createdAt'])
    .where('congress_id', '=', source.congressId)
    .where('kind', '<>', 'party-organ')
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, shortName, kind, endedOn, createdAt }) => ({
    id,
    created: createdAt,
    modified: later(createdAt, endedOn && startOf(endedOn)),
    fields: {
      body: source.bodyUrl,
      name,
      shortName,
      organizationType: kind === 'committee' ? '专门委员会' : '机关',
      classification: organKindNames[kind as OrganKind].zh,
      endDate: endedOn,
      ...(kind === 'committee' && { subOrganizationOf: source.url('organization', 'congress') }),
    },
  }))
}

/** The congress itself, its standing body, its groups, its committees, and the organs that answer to it. */
export async function organizations(source: Source): Promise<Thing[]> {
  const { founded, bodyUrl } = source
  const congress = await congressOf(source)
  if (!congress) return []
  const held = await seatsByGroup(source)
  const body = { body: bodyUrl, startDate: congress.termBegan }
  const own = standing(congress.level)
  return [
    {
      id: 'congress',
      created: founded,
      modified: founded,
      fields: {
        ...body,
        name: congress.name,
        shortName: congress.shortName,
        organizationType: '人民代表大会',
        classification: levelNames[congress.level as Level].zh,
        membership: held.map(({ id }) => source.url('membership', membershipIds(id).congress)),
      },
    },
    {
      id: 'standing',
      created: founded,
      modified: founded,
      fields: {
        ...body,
        name: `${congress.name}${own.name}`,
        organizationType: '人民代表大会',
        classification: own.classification,
        subOrganizationOf: source.url('organization', 'congress'),
      },
    },
    ...(await groups(source, held)),
    ...(await organs(source)),
  ]
}

/** The term in progress. */
export async function terms(source: Source): Promise<Thing[]> {
  const congress = await congressOf(source)
  if (!congress) return []
  const fields = { body: source.bodyUrl, name: `第${congress.term}届`, startDate: congress.termBegan }
  return [{ id: String(congress.term), created: source.founded, modified: source.founded, fields }]
}
