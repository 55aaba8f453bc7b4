import { usePages, useReply } from '../../../ui/ask.ts'
import { Choices } from '../../../ui/choices.tsx'
import { DataList } from '../../../ui/data-list.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useFilters } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { countOwners, listDuties } from '../contract.ts'
import { allColumns } from './duty-columns.tsx'
import { OwnerChoice } from './owner-choice.tsx'
import { usePlaceOf } from './places.tsx'
import { says } from './says.ts'

const groups = ['overdue', 'week', 'all'] as const
type Group = (typeof groups)[number]
const names = { overdue: says.overdue, week: says.week, all: says.open }
const groupOf = (asked: string | undefined): Group => groups.find((group) => group === asked) ?? 'overdue'

/** Everybody's duties, for those who press matters on. */
export default function DutiesPage() {
  const say = useSay()
  const [{ which, owner = '' }, change] = useFilters()
  const group = groupOf(which)
  const placeOf = usePlaceOf()
  const owners = useReply(countOwners, { query: { which: group } }).data?.rows ?? []
  const known = owners.some(({ key }) => key === owner) ? owner : undefined
  const duties = usePages(listDuties, { query: { which: group, owner: known, limit: 100 } })
  return (
    <Page title={says.duties}>
      <Choices
        label={says.which}
        choices={groups.map((value) => ({ value, name: names[value] }))}
        chosen={group}
        onChoose={(chosen) => change({ which: chosen, owner: undefined })}
      />
      <ProblemNotice error={duties.error} onRetry={() => void duties.refetch()} />
      {duties.isPending ? <Waiting /> : null}
      {duties.first && duties.rows.length === 0 ? <Empty title={says.dutiesEmpty} /> : null}
      {owners.length > 1 ? (
        <OwnerChoice owners={owners} chosen={known ?? ''} onChoose={(key) => change({ owner: key })} />
      ) : null}
      {duties.rows.length > 0 ? (
        <DataList
          caption={says.duties}
          columns={allColumns(say)}
          rows={duties.rows}
          href={placeOf}
          next={duties.hasNextPage ? 'more' : null}
          onMore={duties.more}
          moreWaiting={duties.isFetchingNextPage}
        />
      ) : null}
    </Page>
  )
}
