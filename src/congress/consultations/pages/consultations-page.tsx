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
import { listConsultations, type ConsultationLine } from '../contract.ts'
import { opinionRequestLife } from '../life.ts'
import { says } from './says.ts'

const columns = (say: (text: Bilingual) => string): Column<ConsultationLine>[] => [
  { key: 'title', name: says.title, cell: ({ title }) => title },
  { key: 'state', name: says.state, width: 130, cell: ({ stateName }) => capital(say(stateName)) },
  {
    key: 'mine',
    name: says.mine,
    width: 110,
    cell: ({ mine }) => (mine ? capital(say(opinionRequestLife.states[mine]?.name ?? { zh: '', en: '' })) : ''),
  },
  { key: 'closesOn', name: says.closesOn, width: 150, cell: ({ closesOn }) => say(sayDay(closesOn)) },
  {
    key: 'answered',
    name: says.answered,
    width: 100,
    cell: ({ asked, given }) => (asked > 0 ? `${given} / ${asked}` : ''),
  },
  { key: 'asker', name: says.asker, width: 170, cell: ({ asker }) => capital(say(asker)) },
]

/** What one is asked, those waiting for one's answer first; and what one has asked. */
export default function ConsultationsPage() {
  const say = useSay()
  const go = useGo()
  const [filters, change] = useFilters()
  const which = filters['which'] === 'finished' ? 'finished' : 'running'
  const found = usePages(listConsultations, { query: { which, limit: 20 } })
  const organises = useHolds('staff', 'chair')
  return (
    <Page
      title={says.list}
      actions={
        organises ? (
          <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/consultations/new')}>
            {say(says.plan)}
          </Button>
        ) : null
      }
    >
      <Choices
        label={says.byState}
        choices={[
          { value: 'running', name: says.running },
          { value: 'finished', name: says.finished },
        ]}
        chosen={which}
        onChoose={(chosen) => change({ which: chosen === 'finished' ? 'finished' : undefined })}
      />
      <PagedList
        found={found}
        caption={says.list}
        columns={columns(say)}
        href={({ id }) => `/consultations/${id}`}
        empty={
          which === 'running' ? (
            <Empty title={says.noneRunning} hint={says.noneRunningHint} />
          ) : (
            <Empty title={says.noneFinished} />
          )
        }
      />
    </Page>
  )
}
