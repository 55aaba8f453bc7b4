import { Checkbox, NativeSelect, SimpleGrid } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { useMe } from '../../../ui/identity/me.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import type { Filters } from '../../../ui/place.ts'
import { SearchField } from '../../../ui/search-field.tsx'
import { stateIn } from '../../docket/pages/index.tsx'
import { readCongress } from '../../organs/contract.ts'
import { countMotions } from '../contract.ts'
import { motionLife } from '../life.ts'
import { moverNames, movers, states } from '../words.ts'
import { queryOf } from './filters.ts'
import { says } from './says.ts'

interface FilterBarProps {
  readonly filters: Filters
  readonly change: (changed: Filters) => void
}

/** Search, and the filters of the list; there are few motions, so all stand in the open. */
export function FilterBar({ filters, change }: FilterBarProps) {
  const say = useSay()
  const query = queryOf(filters)
  const me = useMe()
  const counts = useReply(countMotions, {})
  const congress = useReply(readCongress, {}, { staleTime: 300_000 })
  const countOf = (state: string) => counts.data?.states.find((each) => each.state === state)?.count ?? 0
  const used = states.filter((state) => countOf(state) > 0 || state === query.state)
  const sessions = congress.data?.sessions.map(({ id, name }) => ({ value: id, label: name })) ?? []
  return (
    <div className="filter-bar">
      <SearchField search={filters['search'] ?? ''} onSearch={(search) => change({ search })} label={says.search} />
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <NativeSelect
          label={say(says.byState)}
          value={query.state ?? ''}
          onChange={(event) => change({ state: event.currentTarget.value })}
          data={[
            { value: '', label: say(says.all) },
            ...used.map((state) => ({
              value: state,
              label: `${capital(say(stateIn(motionLife, state)))}（${countOf(state)}）`,
            })),
          ]}
        />
        <NativeSelect
          label={say(says.byMover)}
          value={query.mover ?? ''}
          onChange={(event) => change({ mover: event.currentTarget.value })}
          data={[
            { value: '', label: say(says.anyMover) },
            ...movers.map((mover) => ({ value: mover, label: capital(say(moverNames[mover])) })),
          ]}
        />
        <NativeSelect
          label={say(says.session)}
          value={query.session ?? ''}
          onChange={(event) => change({ session: event.currentTarget.value })}
          data={[{ value: '', label: say(says.anySession) }, ...sessions]}
        />
      </SimpleGrid>
      {me?.deputyId ? (
        <Checkbox
          label={say(says.mine)}
          checked={query.deputy === me.deputyId}
          onChange={(event) => change({ deputy: event.currentTarget.checked ? (me.deputyId ?? undefined) : undefined })}
        />
      ) : null}
    </div>
  )
}
