import { Stack, Text } from '@mantine/core'
import { articleName } from '../../../law/cite.ts'
import type { Answer } from '../../../platform/http/contract.ts'
import { usePages } from '../../../ui/ask.ts'
import { DataList, type Column } from '../../../ui/data-list.tsx'
import { sayInstant } from '../../../ui/day.ts'
import { Empty } from '../../../ui/empty.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useFilters } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { listRecord } from '../contract.ts'
import { EventChoice } from './event-choice.tsx'
import { actorSaid, eventSaid, says, subjectName } from './record-says.ts'
import { RecordVerification } from './record-verification.tsx'

type Line = Answer<typeof listRecord>['rows'][number]

export default function RecordPage() {
  const say = useSay()
  const [{ name = '' }, change] = useFilters()
  const only = (wanted: string) => change({ name: wanted })
  const record = usePages(listRecord, { query: { name: name || undefined, limit: 50 } })
  return (
    <Page title={says.record}>
      <Stack gap="md">
        <Text maw="72ch">{say(says.lead)}</Text>
        <RecordVerification />
        <div role="search" className="record-filter">
          <EventChoice chosen={name} onChoose={only} />
        </div>
        {record.isPending && <Waiting />}
        {record.error && <ProblemNotice error={record.error} onRetry={() => void record.refetch()} />}
        {record.isSuccess && record.rows.length === 0 && <Empty title={name ? says.none : says.noneYet} />}
        {record.rows.length > 0 && (
          <DataList
            caption={says.record}
            columns={columns(say, only)}
            rows={record.rows}
            rowKey={({ seq }) => String(seq)}
            next={record.hasNextPage ? 'more' : null}
            onMore={record.more}
            moreWaiting={record.isFetchingNextPage}
          />
        )}
      </Stack>
    </Page>
  )
}

const columns = (say: ReturnType<typeof useSay>, onOnly: (name: string) => void): Column<Line>[] => [
  { key: 'seq', name: says.seq, cell: ({ seq }) => seq, width: 80 },
  { key: 'at', name: says.at, cell: ({ at }) => say(sayInstant(at)), width: 190 },
  {
    key: 'event',
    name: says.event,
    cell: (row) => (
      <>
        {say(eventSaid(row))}
        <Text component="span" display="block" size="sm">
          <button type="button" className="record-only" title={say(says.only)} onClick={() => onOnly(row.name)}>
            {row.name}
          </button>
        </Text>
      </>
    ),
  },
  { key: 'actor', name: says.actor, cell: ({ actor }) => say(actorSaid(actor)), width: 120 },
  {
    key: 'subject',
    name: says.subject,
    cell: ({ subjectKind, subjectId }) => (
      <>
        {say(subjectName(subjectKind))}
        <Text component="span" display="block" size="xs" c="gray.7">
          {subjectId}
        </Text>
      </>
    ),
    width: 170,
  },
  { key: 'under', name: says.under, cell: ({ under }) => (under ? say(articleName(under)) : ''), width: 220 },
]
