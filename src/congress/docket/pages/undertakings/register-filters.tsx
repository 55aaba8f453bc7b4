import { NativeSelect, SimpleGrid } from '@mantine/core'
import { capital, useSay } from '../../../../ui/language.tsx'
import type { Answer } from '../../../../platform/http/contract.ts'
import type { Filters } from '../../../../ui/place.ts'
import { SearchField } from '../../../../ui/search-field.tsx'
import { promiseSorts, type countUndertakings } from '../../undertakings/list-contract.ts'
import { queryOf } from './asked.ts'
import { listSays as says } from './list-says.ts'

type Choices = Pick<Answer<typeof countUndertakings>, 'owners' | 'sources'>

interface RegisterFiltersProps {
  readonly filters: Filters
  readonly change: (changed: Filters) => void
  readonly choices: Choices | undefined
}

/** Words, owner, kind of paper, order. Whoever sees one owner's only, or one kind, is asked for none. */
export function RegisterFilters({ filters, change, choices }: RegisterFiltersProps) {
  const say = useSay()
  const query = queryOf(filters)
  const options = (rows: Choices['owners'], any: string) => [
    { value: '', label: any },
    ...rows.map(({ key, name, count }) => ({ value: key, label: `${capital(say(name))}（${count}）` })),
  ]
  const { owners = [], sources = [] } = choices ?? {}
  return (
    <div className="filter-bar">
      <SearchField
        search={query.search ?? ''}
        onSearch={(search) => change({ search })}
        label={says.search}
        placeholder={says.searchPlaceholder}
      />
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
        {owners.length > 1 || query.owner ? (
          <NativeSelect
            label={say(says.owner)}
            value={query.owner ?? ''}
            onChange={({ currentTarget }) => change({ owner: currentTarget.value })}
            data={options(owners, say(says.anyOwner))}
          />
        ) : null}
        {sources.length > 1 || query.source ? (
          <NativeSelect
            label={say(says.source)}
            value={query.source ?? ''}
            onChange={({ currentTarget }) => change({ source: currentTarget.value })}
            data={options(sources, say(says.anySource))}
          />
        ) : null}
        <NativeSelect
          label={say(says.sort)}
          value={query.sort}
          onChange={({ currentTarget }) => change({ sort: currentTarget.value })}
          data={promiseSorts.map((sort) => ({ value: sort, label: say(says[sort]) }))}
        />
      </SimpleGrid>
    </div>
  )
}
