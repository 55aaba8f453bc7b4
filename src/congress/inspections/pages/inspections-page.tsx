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
import { listInspections } from '../contract.ts'
import { columns } from './columns.tsx'
import { says } from './says.ts'

const choices = ['all', 'open', 'mine'] as const
type Which = (typeof choices)[number]
const isWhich = (text: string | undefined): text is Which => (choices as readonly string[]).includes(text ?? '')

/** Inspections the reader may see, the latest visit first. */
export default function InspectionsPage() {
  const say = useSay()
  const go = useGo()
  const [filters, change] = useFilters()
  const which = isWhich(filters['which']) ? filters['which'] : 'all'
  const found = usePages(listInspections, { query: { which, limit: 20 } })
  const arranges = useHolds('staff', 'chair')
  const hasOwn = useHolds('deputy', 'organ-handler', 'organ-head')
  return (
    <Page
      title={says.list}
      actions={
        arranges ? (
          <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/inspections/new')}>
            {say(says.choose)}
          </Button>
        ) : null
      }
    >
      <Choices
        label={says.which}
        choices={choices.filter((each) => each !== 'mine' || hasOwn).map((value) => ({ value, name: says[value] }))}
        chosen={which}
        onChoose={(chosen) => change({ which: chosen === 'all' ? undefined : chosen })}
      />
      <PagedList
        found={found}
        caption={says.list}
        columns={columns(say)}
        href={({ id }) => `/inspections/${id}`}
        empty={
          which === 'all' ? <Empty title={says.noneAtAll} hint={says.noneAtAllHint} /> : <Empty title={says.none} />
        }
      />
    </Page>
  )
}
