import { Badge, Button, Group, NativeSelect, TextInput } from '@mantine/core'
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
import { stateIn } from '../../../docket/pages/index.tsx'
import { pieceLife } from '../../columns/life.ts'
import { channelNames, channels, type Channel } from '../../columns/words.ts'
import { listPieces, selections, type PieceLine, type Selection } from '../../contract.ts'
import { says } from './says.ts'

const names = { all: says.all, open: says.open, late: says.late, out: says.out } as const

const columns = (say: (text: Bilingual) => string): Column<PieceLine>[] => [
  { key: 'title', name: says.heading, cell: ({ title }) => title },
  {
    key: 'state',
    name: says.state,
    width: 190,
    cell: ({ state, overdue }) => (
      <Group gap="xs">
        {capital(say(stateIn(pieceLife, state)))}
        {overdue ? (
          <Badge color="red.9" variant="outline" tt="none">
            {say(says.late)}
          </Badge>
        ) : null}
      </Group>
    ),
  },
  { key: 'plannedOn', name: says.plannedOn, width: 150, cell: ({ plannedOn }) => say(sayDay(plannedOn)) },
  { key: 'channel', name: says.channel, width: 130, cell: ({ channel }) => capital(say(channelNames[channel])) },
  { key: 'section', name: says.section, width: 150, cell: ({ section }) => say(section) },
  { key: 'on', name: says.on, width: 150, cell: ({ on }) => (on ? say(sayDay(on)) : '') },
]

const isOne = <T extends string>(values: readonly T[], text: string | undefined): text is T =>
  (values as readonly string[]).includes(text ?? '')

/** The plan by month and what became of it. */
export default function PiecesPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  const which: Selection = isOne(selections, filters['which']) ? filters['which'] : 'all'
  const channel = isOne<Channel>(channels, filters['channel']) ? filters['channel'] : undefined
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(filters['month'] ?? '') ? filters['month'] : undefined
  const found = usePages(listPieces, {
    query: { which, limit: 20, ...(channel && { channel }), ...(month && { month }) },
  })
  const counts = found.first?.counts
  return (
    <Page title={says.list} actions={<Beginnings />}>
      <Choices
        label={says.which}
        choices={selections.map((value) => ({
          value,
          name: names[value],
          late: value === 'late',
          ...(counts && { count: counts[value] }),
        }))}
        chosen={which}
        onChoose={(chosen) => change({ which: chosen === 'all' ? undefined : chosen })}
      />
      <Group gap="md" my="md" align="end">
        <TextInput
          type="month"
          label={say(says.month)}
          value={month ?? ''}
          onChange={({ currentTarget }) => change({ month: currentTarget.value || undefined })}
        />
        <NativeSelect
          label={say(says.channel)}
          value={channel ?? ''}
          onChange={({ currentTarget }) => change({ channel: currentTarget.value || undefined })}
          data={[
            { value: '', label: say(says.allChannels) },
            ...channels.map((value) => ({ value, label: capital(say(channelNames[value])) })),
          ]}
        />
      </Group>
      <PagedList
        found={found}
        caption={says.list}
        columns={columns(say)}
        href={({ id }) => `/publicity/${id}`}
        empty={
          counts?.all === 0 ? <Empty title={says.noneAtAll} hint={says.noneAtAllHint} /> : <Empty title={says.none} />
        }
      />
    </Page>
  )
}

function Beginnings() {
  const say = useSay()
  const go = useGo()
  const writes = useHolds('staff')
  return (
    <>
      <Button variant="default" onClick={() => go('/publicity/year')}>
        {say(says.year)}
      </Button>
      {writes ? (
        <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/publicity/new')}>
          {say(says.plan)}
        </Button>
      ) : null}
    </>
  )
}
