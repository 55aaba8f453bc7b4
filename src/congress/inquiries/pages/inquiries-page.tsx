import { Button } from '@mantine/core'
import { usePages } from '../../../ui/ask.ts'
import { Choices } from '../../../ui/choices.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { PagedList } from '../../../ui/paged-list.tsx'
import { useFilters, useGo } from '../../../ui/place.ts'
import { listInquiries, selections, type Selection } from '../contract.ts'
import { columns } from './columns.tsx'
import { says } from './says.ts'

const names = { all: says.all, mine: says.mine, waiting: says.waiting, late: says.late } as const
const empties = { all: says.none, mine: says.noneMine, waiting: says.none, late: says.noneLate } as const

const isSelection = (text: string | undefined): text is Selection =>
  (selections as readonly string[]).includes(text ?? '')

/** Inquiries the reader may see, her own first; for the presidium those nobody answered. */
export default function InquiriesPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  const which = isSelection(filters['which']) ? filters['which'] : 'all'
  const found = usePages(listInquiries, { query: { which, limit: 20 } })
  const hasOwn = useHolds('deputy')
  const counts = found.first?.counts
  const shown = selections.filter((each) => each !== 'mine' || hasOwn)
  return (
    <Page title={says.list} actions={<Beginnings />}>
      <Choices
        label={says.which}
        choices={shown.map((value) => ({
          value,
          name: names[value],
          late: value === 'late',
          ...(counts && { count: counts[value] }),
        }))}
        chosen={which}
        onChoose={(chosen) => change({ which: chosen === 'all' ? undefined : chosen })}
      />
      <PagedList
        found={found}
        caption={says.list}
        columns={columns(say)}
        href={({ id }) => `/inquiries/${id}`}
        empty={
          counts?.all === 0 ? (
            <Empty title={says.noneAtAll} hint={says.noneAtAllHint} />
          ) : (
            <Empty title={empties[which]} />
          )
        }
      />
    </Page>
  )
}

function Beginnings() {
  const say = useSay()
  const go = useGo()
  const asks = useHolds('deputy')
  return (
    <>
      <Button variant="default" onClick={() => go('/inquiries/numbers')}>
        {say(says.numbers)}
      </Button>
      {asks ? (
        <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/inquiries/new')}>
          {say(says.ask)}
        </Button>
      ) : null}
    </>
  )
}
