import { Button, Checkbox, Collapse, Group } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { useMe } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { FilterChoices, type FilterProps } from './filter-choices.tsx'
import { FigureInUse } from './figure-in-use.tsx'
import { foldedInUse } from './filters.ts'
import { says } from './says.ts'

/** Search in the open; the other filters are folded away on a phone, with how many are in use. */
export function FilterBar({ filters, change }: FilterProps) {
  const say = useSay()
  const wide = useMediaQuery('(min-width: 62em), print', true, { getInitialValueInEffect: false })
  const [open, fold] = useDisclosure(false)
  const deputyId = useMe()?.deputyId
  // A deputy's own papers are asked for in the open.
  const inUse = foldedInUse(filters['deputy'] === deputyId ? { ...filters, deputy: undefined } : filters)
  return (
    <div className="filter-bar">
      <SearchField
        search={filters['search'] ?? ''}
        onSearch={(search) => change({ search })}
        label={says.search}
        placeholder={says.searchPlaceholder}
      />
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
