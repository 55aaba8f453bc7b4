import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { usePages } from '../../../ui/ask.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { PagedList } from '../../../ui/paged-list.tsx'
import { useFilters, useGo } from '../../../ui/place.ts'
import { listMotions } from '../contract.ts'
import { FilterBar } from './filter-bar.tsx'
import { anyInUse, noFilters, queryOf } from './filters.ts'
import { leaveList } from './list-place.ts'
import { motionColumns } from './motion-columns.tsx'
import { says } from './says.ts'
import { SessionNotice } from './session-notice.tsx'

/** All motions the reader may see: filter and search; the address holds what was asked. */
export default function MotionsPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  const found = usePages(listMotions, { query: { ...queryOf(filters), limit: 20 } })
  useEffect(() => leaveList(window.location.search), [filters])
  return (
    <Page title={says.list} actions={<Beginnings />}>
      <SessionNotice />
      <FilterBar filters={filters} change={change} />
      <PagedList
        found={found}
        caption={says.list}
        columns={motionColumns(say)}
        href={({ id }) => `/motions/${id}`}
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

function Beginnings() {
  const say = useSay()
  const go = useGo()
  const drafts = useHolds('deputy', 'staff')
  const decides = useHolds('chair', 'staff')
  return (
    <>
      {decides ? (
        <Button variant="default" onClick={() => go('/motions/sheet')}>
          {say(says.sheet)}
        </Button>
      ) : null}
      {drafts ? (
        <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/motions/new')}>
          {say(says.begin)}
        </Button>
      ) : null}
    </>
  )
}
