import type { Bilingual } from '../../../law/bilingual.ts'
import type { Work } from '../../../platform/http/route.ts'
import { organsOf } from '../../organs/index.ts'
import { roleNames, type Role } from '../../organs/words.ts'

interface Person {
  readonly holder_kind: string
  readonly holder_id: string
}

export interface Known {
  readonly name: Bilingual
  /** A deputy's delegation or group; empty of anybody else. */
  readonly group: string
}

const keyOf = ({ holder_kind, holder_id }: Person): string => `${holder_kind}:${holder_id}`

/** Names of those asked, and the delegations of the deputies among them, looked up once for all. */
export async function knownOf(
  { tx, congressId }: Pick<Work, 'tx' | 'congressId'>,
  people: readonly Person[],
): Promise<(person: Person) => Known> {
  const ids = people.flatMap(({ holder_kind, holder_id }) => (holder_kind === 'deputy' ? [holder_id] : []))
  const deputies =
    ids.length === 0
      ? []
      : await tx
          .selectFrom('deputies.deputy as deputy')
          .innerJoin('deputies.delegation as delegation', (on) =>
            on
              .onRef('delegation.congress_id', '=', 'deputy.congress_id')
              .onRef('delegation.id', '=', 'deputy.delegation_id'),
          )
          .select(['deputy.id', 'deputy.name', 'delegation.name as group'])
          .where('deputy.congress_id', '=', congressId)
          .where('deputy.id', 'in', ids)
          .execute()
  const organs = people.some(({ holder_kind }) => holder_kind === 'organ') ? await organsOf(tx, congressId) : []
  const known = new Map<string, Known>([
    ...deputies.map(({ id, name, group }) => [`deputy:${id}`, { name: { zh: name, en: name }, group }] as const),
    ...organs.map(({ id, name }) => [`organ:${id}`, { name: { zh: name, en: name }, group: '' }] as const),
  ])
  return (person) =>
    known.get(keyOf(person)) ?? {
      name: roleNames[person.holder_id as Role] ?? { zh: person.holder_id, en: person.holder_id },
      group: '',
    }
}
