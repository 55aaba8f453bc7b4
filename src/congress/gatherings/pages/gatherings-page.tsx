import { Button } from '@mantine/core'
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
import type { Bilingual } from '../../../law/bilingual.ts'
import { listGatherings, type GatheringLine } from '../contract.ts'
import { gatheringLife } from '../life.ts'
import { kindNames } from '../words.ts'
import { says } from './says.ts'

const columns = (say: (text: Bilingual) => string): Column<GatheringLine>[] => [
  { key: 'title', name: says.what, cell: ({ title }) => title },
  {
    key: 'when',
    name: says.when,
    width: 190,
    cell: ({ heldOn, startsAt, endsAt }) => `${say(sayDay(heldOn))} ${startsAt}–${endsAt}`,
  },
  { key: 'where', name: says.where, width: 180, cell: ({ place }) => place },
  {
    key: 'state',
    name: says.state,
    width: 110,
    cell: ({ state }) => capital(say(gatheringLife.states[state]?.name ?? { zh: '', en: '' })),
  },
  { key: 'kind', name: says.kind, width: 150, cell: ({ kind }) => capital(say(kindNames[kind])) },
  {
    key: 'present',
    name: says.present,
    width: 120,
    cell: ({ invited, attended }) => (invited > 0 ? `${invited} / ${attended}` : ''),
  },
]

/** Gatherings to come, and past ones. */
export default function GatheringsPage() {
  const say = useSay()
  const go = useGo()
  const [filters, change] = useFilters()
  const when = filters['when'] === 'past' ? 'past' : 'coming'
  const found = usePages(listGatherings, { query: { when, limit: 20 } })
  const organises = useHolds('staff', 'chair')
  return (
    <Page
      title={says.list}
      actions={
        organises ? (
          <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/gatherings/new')}>
            {say(says.plan)}
          </Button>
        ) : null
      }
    >
      <Choices
        label={says.byTime}
        choices={[
          { value: 'coming', name: says.coming },
          { value: 'past', name: says.past },
        ]}
        chosen={when}
        onChoose={(chosen) => change({ when: chosen === 'past' ? 'past' : undefined })}
      />
      <PagedList
        found={found}
        caption={says.list}
        columns={columns(say)}
        href={({ id }) => `/gatherings/${id}`}
        empty={
          when === 'coming' ? (
            <Empty title={says.noneComing} hint={says.noneComingHint} />
          ) : (
            <Empty title={says.nonePast} />
          )
        }
      />
    </Page>
  )
}
