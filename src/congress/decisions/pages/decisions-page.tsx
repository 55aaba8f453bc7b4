import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { usePages, useReply } from '../../../ui/ask.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { PagedList } from '../../../ui/paged-list.tsx'
import { useFilters, useGo } from '../../../ui/place.ts'
import { countMajorMatters, listMajorMatters } from '../contract.ts'
import { decisionColumns } from './decision-columns.tsx'
import { FilterBar } from './filter-bar.tsx'
import { anyInUse, noFilters, queryOf } from './filters.ts'
import { Glance } from './glance.tsx'
import { leaveList } from './list-place.ts'
import { says } from './says.ts'
import './decisions.css'

/** All major matters the reader may see: the year at a glance, filter and search; the address holds what was asked. */
export default function DecisionsPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  const query = queryOf(filters)
  const found = usePages(listMajorMatters, { query: { ...query, limit: 20 } })
  const counts = useReply(countMajorMatters, { query: query.year ? { year: query.year } : {} })
  useEffect(() => leaveList(window.location.search), [filters])
  return (
    <Page title={says.list} actions={<Beginnings />}>
      {counts.data && counts.data.total > 0 ? <Glance counts={counts.data} /> : null}
      <FilterBar filters={filters} change={change} counts={counts.data} />
      <PagedList
        found={found}
        caption={says.list}
        columns={decisionColumns(say)}
        href={({ id }) => `/decisions/${id}`}
        empty={
          anyInUse(filters) ? (
            <Empty title={says.none} hint={says.noneHint}>
              <Button variant="default" mt="md" onClick={() => change(noFilters)}>
                {say(says.clear)}
              </Button>
            </Empty>
          ) : (
            <Empty title={says.noneAtAll} hint={says.noneAtAllHint} />
          )
        }
      />
    </Page>
  )
}

function Beginnings() {
  const say = useSay()
  const go = useGo()
  const brings = useHolds('organ-handler', 'organ-head', 'staff')
  return (
    <>
      <Button variant="default" onClick={() => go('/decisions/list')}>
        {say(says.catalogue)}
      </Button>
      {brings ? (
        <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/decisions/new')}>
          {say(says.begin)}
        </Button>
      ) : null}
    </>
  )
}
