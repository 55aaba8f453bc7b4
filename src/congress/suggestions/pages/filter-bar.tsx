import { Button, Checkbox, Collapse, Group, NativeSelect, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { useEffect, useState, type FormEvent } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { Icon } from '../../../ui/icons.tsx'
import { useMe } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import type { Filters } from '../../../ui/place.ts'
import { listOrgans, readCongress } from '../../organs/contract.ts'
import { countSuggestions, sorts } from '../contract.ts'
import { foldedInUse, queryOf } from './filters.ts'
import { says } from './says.ts'

interface FilterBarProps {
  readonly filters: Filters
  readonly change: (changed: Filters) => void
}

/** Search in the open; the other filters are folded away on a phone, with how many are in use. */
export function FilterBar({ filters, change }: FilterBarProps) {
  const say = useSay()
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  const [open, fold] = useDisclosure(false)
  const deputyId = useMe()?.deputyId
  // A deputy's own papers are asked for in the open.
  const inUse = foldedInUse(filters['deputy'] === deputyId ? { ...filters, deputy: undefined } : filters)
  return (
    <div className="filter-bar">
      <SearchField search={filters['search'] ?? ''} onSearch={(search) => change({ search })} />
      <Mine filters={filters} change={change} />
      {wide ? null : (
        <Button variant="default" onClick={fold.toggle} aria-expanded={open} aria-controls="filters">
          {say(says.filters)}
          {inUse > 0 ? `（${inUse} ${say(says.filtersOn)}）` : ''}
        </Button>
      )}
      <Collapse expanded={wide || open} id="filters">
        <Folded filters={filters} change={change} />
      </Collapse>
    </div>
  )
}

/** A deputy's own papers, led or co-signed, in one press. */
function Mine({ filters, change }: FilterBarProps) {
  const say = useSay()
  const deputyId = useMe()?.deputyId
  if (!deputyId) return null
  return (
    <Checkbox
      label={say(says.mine)}
      checked={filters['deputy'] === deputyId}
      onChange={(event) => change({ deputy: event.currentTarget.checked ? deputyId : undefined })}
    />
  )
}

function SearchField({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const say = useSay()
  const [typed, setTyped] = useState(search)
  useEffect(() => setTyped(search), [search])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch(typed.trim())
  }
  return (
    <form role="search" onSubmit={submit}>
      <Group gap="xs" wrap="nowrap" align="end">
        <TextInput
          flex={1}
          label={say(says.search)}
          placeholder={say(says.searchPlaceholder)}
          maxLength={100}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" leftSection={<Icon name="search" size={18} />}>
          {say(says.find)}
        </Button>
      </Group>
    </form>
  )
}

function Folded({ filters, change }: FilterBarProps) {
  const say = useSay()
  const query = queryOf(filters)
  const me = useMe()
  const organs = useReply(listOrgans, {}, { staleTime: 300_000 })
  const congress = useReply(readCongress, {}, { staleTime: 300_000 })
  const counts = useReply(countSuggestions, {})
  const sessions = congress.data?.sessions.map(({ id, name }) => ({ value: id, label: name })) ?? []
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="sm" mt="sm">
      <Select
        label={say(says.organ)}
        placeholder={say(says.anyOrgan)}
        searchable
        clearable
        value={query.organ ?? null}
        onChange={(organ) => change({ organ: organ ?? undefined })}
        data={organs.data?.rows.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      />
      <NativeSelect
        label={say(says.category)}
        value={query.category ?? ''}
        onChange={(event) => change({ category: event.currentTarget.value })}
        data={[{ value: '', label: say(says.anyCategory) }, ...(counts.data?.categories.filter(Boolean) ?? [])]}
      />
      <NativeSelect
        label={say(says.session)}
        value={query.session ?? ''}
        onChange={(event) => change({ session: event.currentTarget.value })}
        data={[{ value: '', label: say(says.anySession) }, { value: 'between', label: say(says.between) }, ...sessions]}
      />
      <NativeSelect
        label={say(says.sort)}
        value={query.sort}
        onChange={(event) => change({ sort: event.currentTarget.value })}
        data={sorts.map((sort) => ({ value: sort, label: say(says[sort]) }))}
      />
      <Checkbox
        label={say(says.overdueOnly)}
        checked={query.overdue === 'true'}
        onChange={(event) => change({ overdue: event.currentTarget.checked ? 'true' : undefined })}
      />
      {query.deputy && query.deputy !== me?.deputyId ? (
        <Checkbox label={say(says.ofOneDeputy)} checked onChange={() => change({ deputy: undefined })} />
      ) : null}
    </SimpleGrid>
  )
}
