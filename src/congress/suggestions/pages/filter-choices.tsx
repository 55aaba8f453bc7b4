import { Checkbox, NativeSelect, Select, SimpleGrid } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { useMe } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import type { Filters } from '../../../ui/place.ts'
import { listDelegations } from '../../deputies/contract.ts'
import { listOrgans, readCongress } from '../../organs/contract.ts'
import { countSuggestions, sorts } from '../contract.ts'
import { organParts } from '../filter-fields.ts'
import { queryOf } from './filters.ts'
import { asNames, ofYear, says } from './says.ts'

export interface FilterProps {
  readonly filters: Filters
  readonly change: (changed: Filters) => void
}

const kept = { staleTime: 300_000 }

/** The filters that fold away on a phone. */
export function FilterChoices({ filters, change }: FilterProps) {
  const say = useSay()
  const query = queryOf(filters)
  const counts = useReply(countSuggestions, {})
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="sm" mt="sm">
      <OrganFilter filters={filters} change={change} />
      <NativeSelect
        label={say(says.category)}
        value={query.category ?? ''}
        onChange={(event) => change({ category: event.currentTarget.value })}
        data={[
          { value: '', label: say(says.anyCategory) },
          ...(counts.data?.categories.filter(Boolean) ?? []),
          { value: 'none', label: say(says.notGiven) },
        ]}
      />
      <PlaceFilters filters={filters} change={change} />
      <NativeSelect
        label={say(says.sort)}
        value={query.sort}
        onChange={(event) => change({ sort: event.currentTarget.value })}
        data={sorts.map((sort) => ({ value: sort, label: say(says[sort]) }))}
      />
      <YesFilters filters={filters} change={change} />
    </SimpleGrid>
  )
}

/** An organ, and once one is chosen what it is to the paper. */
function OrganFilter({ filters, change }: FilterProps) {
  const say = useSay()
  const query = queryOf(filters)
  const organs = useReply(listOrgans, {}, kept)
  return (
    <>
      <Select
        label={say(says.organ)}
        placeholder={say(says.anyOrgan)}
        searchable
        clearable
        value={query.organ ?? null}
        onChange={(organ) => change({ organ: organ ?? undefined, as: organ ? filters['as'] : undefined })}
        data={[
          ...(organs.data?.rows.map(({ id, name }) => ({ value: id, label: name })) ?? []),
          { value: 'none', label: say(says.noOrgan) },
        ]}
      />
      {query.organ && query.organ !== 'none' ? (
        <NativeSelect
          label={say(says.organAs)}
          value={query.as ?? 'any'}
          onChange={({ currentTarget }) =>
            change({ as: currentTarget.value === 'any' ? undefined : currentTarget.value })
          }
          data={organParts.map((value) => ({ value, label: say(asNames[value]) }))}
        />
      ) : null}
    </>
  )
}

/** Where and when a paper was made. */
function PlaceFilters({ filters, change }: FilterProps) {
  const say = useSay()
  const query = queryOf(filters)
  const delegations = useReply(listDelegations, {}, kept)
  const congress = useReply(readCongress, {}, kept)
  return (
    <>
      <NativeSelect
        label={say(says.delegation)}
        value={query.delegation ?? ''}
        onChange={(event) => change({ delegation: event.currentTarget.value })}
        data={[
          { value: '', label: say(says.anyDelegation) },
          ...(delegations.data?.rows.map(({ id, name }) => ({ value: id, label: name })) ?? []),
          { value: 'none', label: say(says.notGiven) },
        ]}
      />
      <NativeSelect
        label={say(says.session)}
        value={query.session ?? ''}
        onChange={(event) => change({ session: event.currentTarget.value })}
        data={[
          { value: '', label: say(says.anySession) },
          { value: 'between', label: say(says.between) },
          ...(congress.data?.sessions.map(({ id, name }) => ({ value: id, label: name })) ?? []),
        ]}
      />
    </>
  )
}

function YesFilters({ filters, change }: FilterProps) {
  const say = useSay()
  const query = queryOf(filters)
  const mine = useMe()?.deputyId
  const box = (name: 'key' | 'overdue', label: keyof typeof says) => (
    <Checkbox
      label={say(says[label])}
      checked={query[name] === 'true'}
      onChange={(event) => change({ [name]: event.currentTarget.checked ? 'true' : undefined })}
    />
  )
  return (
    <>
      {box('overdue', 'overdueOnly')}
      {box('key', 'keyOnly')}
      {query.year ? (
        <Checkbox label={say(ofYear(query.year))} checked onChange={() => change({ year: undefined })} />
      ) : null}
      {query.deputy && query.deputy !== mine ? (
        <Checkbox label={say(says.ofOneDeputy)} checked onChange={() => change({ deputy: undefined })} />
      ) : null}
    </>
  )
}
