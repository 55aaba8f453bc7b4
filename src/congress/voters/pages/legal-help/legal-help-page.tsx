import { Button, Text } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { usePages } from '../../../../ui/ask.ts'
import { Choices } from '../../../../ui/choices.tsx'
import type { Column } from '../../../../ui/data-list.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Icon } from '../../../../ui/icons.tsx'
import { useHolds } from '../../../../ui/identity/me.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Page } from '../../../../ui/page.tsx'
import { PagedList } from '../../../../ui/paged-list.tsx'
import { useFilters, useGo } from '../../../../ui/place.ts'
import { listLegalHelp, type LegalHelpLine } from '../../contract.ts'
import { categoryNames } from '../../legal-help/words.ts'
import { says } from './says.ts'
import { Warning } from './warning.tsx'

const columns = (say: (text: Bilingual) => string): Column<LegalHelpLine>[] => [
  { key: 'subject', name: says.subject, cell: ({ subject }) => subject },
  { key: 'state', name: says.state, width: 180, cell: ({ stateName }) => capital(say(stateName)) },
  { key: 'category', name: says.category, width: 200, cell: ({ category }) => say(categoryNames[category]) },
  { key: 'deputy', name: says.deputy, width: 120, cell: ({ deputy }) => deputy?.name ?? '' },
  { key: 'openedOn', name: says.openedOn, width: 150, cell: ({ openedOn }) => say(sayDay(openedOn)) },
]

/** 法律帮助: what is asked for, and where it was referred. */
export default function LegalHelpPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  const which = filters['which'] === 'all' ? 'all' : 'open'
  const found = usePages(listLegalHelp, { query: { which, limit: 20 } })
  const counts = found.first?.counts
  return (
    <Page title={says.list} actions={<Beginnings />}>
      <Warning />
      <Choices
        label={says.which}
        choices={(['open', 'all'] as const).map((value) => ({
          value,
          name: says[value],
          ...(counts && { count: counts[value] }),
        }))}
        chosen={which}
        onChoose={(chosen) => change({ which: chosen === 'open' ? undefined : chosen })}
      />
      <PagedList
        found={found}
        caption={says.list}
        columns={columns(say)}
        href={({ id }) => `/legal-help/${id}`}
        empty={counts?.all === 0 ? <Empty title={says.noneAtAll} hint={says.noneHint} /> : <Empty title={says.none} />}
      />
      <Text size="sm" mt="lg">
        {say(says.events)}
      </Text>
    </Page>
  )
}

function Beginnings() {
  const say = useSay()
  const go = useGo()
  const asks = useHolds('deputy', 'staff')
  return (
    <>
      <Button variant="default" onClick={() => go('/legal-help/numbers')}>
        {say(says.numbers)}
      </Button>
      <Button variant="default" onClick={() => go('/legal-help/services')}>
        {say(says.helpers)}
      </Button>
      {asks ? (
        <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/legal-help/new')}>
          {say(says.ask)}
        </Button>
      ) : null}
    </>
  )
}
