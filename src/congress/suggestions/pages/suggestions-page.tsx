import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { usePages } from '../../../ui/ask.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { PagedList } from '../../../ui/paged-list.tsx'
import { useFilters, useGo, type Filters } from '../../../ui/place.ts'
import { listSuggestions } from '../contract.ts'
import { BlankForm } from './documents/blank-form.tsx'
import { DownloadList } from './download-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import { anyInUse, noFilters, queryOf } from './filters.ts'
import { leaveList } from './list-place.ts'
import { says } from './says.ts'
import { StateChoices } from './state-choices.tsx'
import { suggestionColumns } from './suggestion-columns.tsx'
import './suggestions.css'

/** All suggestions the reader may see: filter, sort, search; the address holds what was asked. */
export default function SuggestionsPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  const found = usePages(listSuggestions, { query: { ...queryOf(filters), limit: 20 } })
  useEffect(() => leaveList(window.location.search), [filters])
  return (
    <Page title={says.list} actions={<Beginnings filters={filters} />}>
      <StateChoices chosen={queryOf(filters).state} onChoose={(state) => change({ state })} />
      <FilterBar filters={filters} change={change} />
      <PagedList
        found={found}
        caption={says.list}
        columns={suggestionColumns(say)}
        href={({ id }) => `/suggestions/${id}`}
        empty={
          anyInUse(filters) ? (
            <Empty title={says.none} hint={says.noneHint}>
              <Button variant="default" mt="md" onClick={() => change(noFilters)}>
                {say(says.clear)}
              </Button>
            </Empty>
          ) : (
            <Empty title={says.noneAtAll} />
          )
        }
      />
    </Page>
  )
}

function Beginnings({ filters }: { filters: Filters }) {
  const say = useSay()
  const go = useGo()
  const drafts = useHolds('deputy', 'staff')
  const imports = useHolds('staff')
  return (
    <>
      <Link to="/suggestions/numbers" className="way-on">
        {say(says.numbers)}
      </Link>
      {drafts ? <BlankForm /> : null}
      <DownloadList filters={filters} />
      {imports ? (
        <Button variant="default" onClick={() => go('/suggestions/import')}>
          {say(says.bringIn)}
        </Button>
      ) : null}
      {drafts ? (
        <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/suggestions/new')}>
          {say(says.begin)}
        </Button>
      ) : null}
    </>
  )
}
