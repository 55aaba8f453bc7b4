import { NativeSelect, SimpleGrid } from '@mantine/core'
import type { Answer } from '../../../platform/http/contract.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import type { Filters } from '../../../ui/place.ts'
import { SearchField } from '../../../ui/search-field.tsx'
import { stateIn } from '../../docket/pages/index.tsx'
import type { countMajorMatters } from '../contract.ts'
import { majorMatterLife } from '../life.ts'
import { states, trackNames, tracks } from '../words.ts'
import { queryOf } from './filters.ts'
import { ofYear, says } from './says.ts'

interface FilterBarProps {
  readonly filters: Filters
  readonly change: (changed: Filters) => void
  readonly counts: Answer<typeof countMajorMatters> | undefined
}

/** Search, and the filters of the list; there are few matters in a year, so all stand in the open. */
export function FilterBar({ filters, change, counts }: FilterBarProps) {
  const say = useSay()
  const query = queryOf(filters)
  const choice = (label: Bilingual, name: string, any: Bilingual, data: { value: string; label: string }[]) => (
    <NativeSelect
      label={say(label)}
      value={filters[name] ?? ''}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
      data={[{ value: '', label: say(any) }, ...data]}
    />
  )
  const here = counts?.year ?? new Date().getFullYear()
  return (
    <div className="filter-bar">
      <SearchField search={filters['search'] ?? ''} onSearch={(search) => change({ search })} label={says.search} />
      <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} spacing="sm">
        {choice(
          says.byState,
          'state',
          says.anyState,
          states.map((state) => ({ value: state, label: capital(say(stateIn(majorMatterLife, state))) })),
        )}
        {choice(
          says.byTrack,
          'track',
          says.anyTrack,
          tracks.map((track) => ({ value: track, label: capital(say(trackNames[track])) })),
        )}
        {choice(
          says.byOrgan,
          'organ',
          says.anyOrgan,
          (counts?.organs ?? []).map(({ id, name }) => ({ value: id, label: name })),
        )}
        {choice(says.byDue, 'due', says.anyDue, [
          { value: 'soon', label: say(says.soon) },
          { value: 'past', label: say(says.past) },
        ])}
        {choice(
          says.byYear,
          'year',
          says.anyYear,
          [...new Set([here, here - 1, here - 2, query.year ?? here])].map((year) => ({
            value: String(year),
            label: say(ofYear(year)),
          })),
        )}
      </SimpleGrid>
    </div>
  )
}
