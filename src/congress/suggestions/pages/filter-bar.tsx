import { Button, Checkbox, Collapse, Group, TextInput } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { useEffect, useState, type FormEvent } from 'react'
import { Icon } from '../../../ui/icons.tsx'
import { useMe } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { FilterChoices, type FilterProps } from './filter-choices.tsx'
import { FigureInUse } from './figure-in-use.tsx'
import { foldedInUse } from './filters.ts'
import { says } from './says.ts'

/** Search in the open; the other filters are folded away on a phone, with how many are in use. */
export function FilterBar({ filters, change }: FilterProps) {
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
      <FigureInUse filters={filters} change={change} />
      {wide ? null : (
        <Button variant="default" onClick={fold.toggle} aria-expanded={open} aria-controls="filters">
          {say(says.filters)}
          {inUse > 0 ? `（${inUse} ${say(says.filtersOn)}）` : ''}
        </Button>
      )}
      <Collapse expanded={wide || open} id="filters">
        <FilterChoices filters={filters} change={change} />
      </Collapse>
    </div>
  )
}

/** A deputy's own papers, or those she put her name to, in one press. */
function Mine({ filters, change }: FilterProps) {
  const say = useSay()
  const deputyId = useMe()?.deputyId
  if (!deputyId) return null
  return (
    <Group gap="lg">
      <Checkbox
        label={say(says.mine)}
        checked={filters['deputy'] === deputyId}
        onChange={(event) => change({ deputy: event.currentTarget.checked ? deputyId : undefined })}
      />
      <Checkbox
        label={say(says.signedByMe)}
        checked={filters['signed'] === 'true'}
        onChange={(event) => change({ signed: event.currentTarget.checked ? 'true' : undefined })}
      />
    </Group>
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
