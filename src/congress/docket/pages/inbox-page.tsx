import { useState } from 'react'
import { usePages } from '../../../ui/ask.ts'
import { Choices, type Choice } from '../../../ui/choices.tsx'
import { DataList } from '../../../ui/data-list.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useFilters } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { readInbox, type DutyLine } from '../contract.ts'
import { myColumns } from './duty-columns.tsx'
import { HoldPeriod } from './hold-period.tsx'
import { LatestNews } from './news/latest-news.tsx'
import { usePlaceOf } from './places.tsx'
import { says } from './says.ts'
import { SettleVacancy } from './settle-vacancy.tsx'

const groups = ['open', 'overdue', 'today', 'week'] as const
type Group = (typeof groups)[number]

const belongs: Record<Group, (duty: DutyLine) => boolean> = {
  open: () => true,
  overdue: ({ daysLeft }) => daysLeft < 0,
  today: ({ daysLeft }) => daysLeft === 0,
  week: ({ daysLeft }) => daysLeft >= 0 && daysLeft < 7,
}

const groupOf = (asked: string | undefined): Group => groups.find((group) => group === asked) ?? 'open'

/** What the reader owes, the most pressing first. */
export default function InboxPage() {
  const say = useSay()
  const [{ which }, change] = useFilters()
  const inbox = usePages(readInbox, { query: { limit: 100 } })
  const [held, setHeld] = useState<DutyLine | null>(null)
  const group = groupOf(which)
  const placeOf = usePlaceOf()
  const counts = inbox.first?.counts
  const rows = inbox.rows.filter(belongs[group])
  const choices: Choice<Group>[] = groups.map((value) => ({
    value,
    name: says[value],
    ...(counts && { count: counts[value] }),
    late: value === 'overdue',
  }))
  return (
    <Page title={says.inbox}>
      <ProblemNotice error={inbox.error} onRetry={() => void inbox.refetch()} />
      {inbox.isPending ? <Waiting /> : null}
      {counts && counts.open > 0 ? (
        <Choices
          label={says.which}
          choices={choices}
          chosen={group}
          onChoose={(chosen) => change({ which: chosen === 'open' ? undefined : chosen })}
        />
      ) : null}
      {counts?.open === 0 ? <Empty title={says.inboxEmpty} hint={says.inboxEmptyHint} /> : null}
      {counts && counts.open > 0 && rows.length === 0 && !inbox.hasNextPage ? (
        <Empty title={says.filterEmpty} hint={says.filterEmptyHint} />
      ) : null}
      {rows.length > 0 || inbox.hasNextPage ? (
        <DataList
          caption={says.inbox}
          columns={myColumns(say)}
          rows={rows}
          href={placeOf}
          onOpen={setHeld}
          next={inbox.hasNextPage ? 'more' : null}
          onMore={inbox.more}
          moreWaiting={inbox.isFetchingNextPage}
        />
      ) : null}
      <LatestNews />
      {held?.kind === 'vacancy' ? <SettleVacancy duty={held} onClose={() => setHeld(null)} /> : null}
      {held && held.kind !== 'vacancy' ? <HoldPeriod duty={held} onClose={() => setHeld(null)} /> : null}
    </Page>
  )
}
