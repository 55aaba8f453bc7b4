import { Badge, Button } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { usePages } from '../../../ui/ask.ts'
import { Choices } from '../../../ui/choices.tsx'
import type { Column } from '../../../ui/data-list.tsx'
import { sayDay } from '../../../ui/day.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { PagedList } from '../../../ui/paged-list.tsx'
import { useFilters, useGo } from '../../../ui/place.ts'
import { stateIn } from '../../docket/pages/index.tsx'
import { listReports, selections, type ReportLine } from '../contract.ts'
import { reportLife } from '../life.ts'
import { says } from './says.ts'

const names = { all: says.all, unread: says.unread, 'to-write': says.toWrite, open: says.open } as const

const columns = (say: (text: Bilingual) => string): Column<ReportLine>[] => [
  { key: 'title', name: says.name, cell: ({ title }) => title },
  { key: 'reporter', name: says.reporter, width: 170, cell: ({ reporter }) => capital(say(reporter)) },
  {
    key: 'state',
    name: says.state,
    width: 220,
    cell: ({ state, overdue, unread }) => (
      <>
        {capital(say(stateIn(reportLife, state)))}{' '}
        {overdue || unread ? (
          <Badge color={overdue ? 'red.9' : 'blue.9'} variant="outline" tt="none">
            {say(overdue ? says.overdue : says.isUnread)}
          </Badge>
        ) : null}
      </>
    ),
  },
  {
    key: 'day',
    name: says.day,
    width: 190,
    cell: ({ sentOn, dueOn }) => say(sayDay(sentOn ?? dueOn)),
  },
]

/** Reports the reader may see: a deputy those sent to her, whoever reports her own. */
export default function ReportsPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  const which = selections.find((each) => each === filters['which']) ?? 'all'
  const found = usePages(listReports, { query: { which, limit: 20 } })
  const counts = found.first?.counts
  const isDeputy = useHolds('deputy')
  const writes = useHolds('organ-handler', 'organ-head', 'government-office', 'staff', 'chair')
  const shown = selections.filter((each) => (each !== 'unread' || isDeputy) && (each !== 'to-write' || writes))
  return (
    <Page title={says.title} actions={writes ? <Begin /> : null}>
      <Choices
        label={says.which}
        choices={shown.map((value) => ({ value, name: names[value], ...(counts && { count: counts[value] }) }))}
        chosen={which}
        onChoose={(chosen) => change({ which: chosen === 'all' ? undefined : chosen })}
      />
      <PagedList
        found={found}
        caption={says.title}
        columns={columns(say)}
        href={({ id }) => `/reports/${id}`}
        empty={
          counts?.all === 0 ? <Empty title={says.noneAtAll} hint={says.noneAtAllHint} /> : <Empty title={says.none} />
        }
      />
    </Page>
  )
}

function Begin() {
  const say = useSay()
  const go = useGo()
  const asks = useHolds('staff', 'chair')
  return (
    <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/reports/new')}>
      {say(asks ? says.ask : says.begin)}
    </Button>
  )
}
