import { usePages } from '../../../ui/ask.ts'
import { Choices } from '../../../ui/choices.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { useSay } from '../../../ui/language.tsx'
import { PagedList } from '../../../ui/paged-list.tsx'
import { useFilters } from '../../../ui/place.ts'
import { listContacts } from '../contract.ts'
import { columns } from './columns.tsx'
import { says } from './says.ts'

const selections = ['all', 'to-confirm'] as const
const names = { all: says.all, 'to-confirm': says.toConfirm } as const

/** Contacts the reader may see, the latest first. */
export function Log() {
  const say = useSay()
  const [filters, change] = useFilters()
  const which = selections.find((each) => each === filters['which']) ?? 'all'
  const found = usePages(listContacts, { query: { which, limit: 20 } })
  const counts = found.first?.counts
  return (
    <>
      <Choices
        label={says.which}
        choices={selections.map((value) => ({
          value,
          name: names[value],
          late: value === 'to-confirm',
          ...(counts && { count: counts[value] }),
        }))}
        chosen={which}
        onChoose={(chosen) => change({ which: chosen === 'all' ? undefined : chosen })}
      />
      <PagedList
        found={found}
        caption={says.log}
        columns={columns(say)}
        href={({ id }) => `/contacts/${id}`}
        empty={<Empty title={which === 'all' ? says.noContacts : says.noneToConfirm} />}
      />
    </>
  )
}
