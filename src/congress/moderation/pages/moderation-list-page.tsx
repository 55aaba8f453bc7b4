import { Badge, Group, Select } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { usePages } from '../../../ui/ask.ts'
import { Choices } from '../../../ui/choices.tsx'
import type { Column } from '../../../ui/data-list.tsx'
import { sayDay, sayInstant } from '../../../ui/day.ts'
import { Empty } from '../../../ui/empty.tsx'
import { capital, useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { PagedList } from '../../../ui/paged-list.tsx'
import { useFilters } from '../../../ui/place.ts'
import { listModeration, selections, type ModerationLine, type Selection } from '../contract.ts'
import { says } from './says.ts'

const names = { waiting: says.waiting, public: says.public, hidden: says.hidden } as const

const isSelection = (text: string | undefined): text is Selection =>
  (selections as readonly string[]).includes(text ?? '')

const columns = (say: (text: Bilingual) => string): Column<ModerationLine>[] => [
  { key: 'title', name: says.title, cell: ({ title }) => title },
  { key: 'subject', name: says.kind, width: 170, cell: ({ subjectName }) => capital(say(subjectName)) },
  {
    key: 'state',
    name: says.state,
    width: 180,
    cell: ({ stateName, overdue }) => (
      <Group gap="xs">
        {capital(say(stateName))}
        {overdue ? (
          <Badge color="red.9" variant="outline" tt="none">
            {say(says.overdue)}
          </Badge>
        ) : null}
      </Group>
    ),
  },
  {
    key: 'held',
    name: says.heldBy,
    width: 200,
    cell: ({ held }) => (held ? `${held.name} · ${say(sayInstant(held.until))}` : ''),
  },
  { key: 'sentOn', name: says.sentOn, width: 150, cell: ({ sentOn }) => say(sayDay(sentOn)) },
  { key: 'dueOn', name: says.dueOn, width: 150, cell: ({ dueOn }) => (dueOn ? say(sayDay(dueOn)) : '') },
]

/** What waits to be looked at before everybody reads it, the oldest first. */
export default function ModerationListPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  const which = isSelection(filters['which']) ? filters['which'] : 'waiting'
  const { subject, paper } = filters
  const query = { which, limit: 20, ...(subject && { subject }), ...(paper && { paper }) }
  const found = usePages(listModeration, { query })
  const counts = found.first?.counts
  const kinds = found.first?.kinds ?? []
  const data = kinds.map((kind) => ({ value: kind.subject, label: `${capital(say(kind.name))}（${kind.count}）` }))
  return (
    <Page title={says.list}>
      <Choices
        label={says.which}
        choices={selections.map((value) => ({ value, name: names[value], ...(counts && { count: counts[value] }) }))}
        chosen={which}
        onChoose={(chosen) => change({ which: chosen === 'waiting' ? undefined : chosen })}
      />
      {kinds.length > 1 || subject ? (
        <Select
          label={say(says.kind)}
          placeholder={say(says.allKinds)}
          clearable
          maw={320}
          mb="md"
          data={data}
          value={subject ?? null}
          onChange={(chosen) => change({ subject: chosen ?? undefined })}
        />
      ) : null}
      <PagedList
        found={found}
        caption={says.list}
        columns={columns(say)}
        href={({ id }) => `/moderation/${id}`}
        empty={
          which === 'waiting' ? (
            <Empty title={says.noneWaiting} hint={says.noneWaitingHint} />
          ) : (
            <Empty title={says.none} />
          )
        }
      />
    </Page>
  )
}
