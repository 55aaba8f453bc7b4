import { Badge, Button, Group } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
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
import { AreaField } from '../../deputies/pages/index.tsx'
import { stateIn } from '../../docket/pages/index.tsx'
import { listOpinions, selections, type OpinionLine, type Selection } from '../contract.ts'
import { opinionLife } from '../life.ts'
import { sourceNames, sources, subjectNames, subjects, type Source, type Subject } from '../words.ts'
import { ChooseFrom } from './choose-one.tsx'
import { says } from './says.ts'

const names: Record<Selection, Bilingual> = {
  mine: says.mine,
  received: says.received,
  'with-organs': says.withOrgans,
  answered: says.answered,
  all: says.all,
}

const one = <Value extends string>(all: readonly Value[], text: string | undefined): Value | undefined =>
  all.find((each) => each === text)

const columns = (say: (text: Bilingual) => string): Column<OpinionLine>[] => [
  { key: 'heading', name: says.heading, cell: ({ heading }) => heading },
  {
    key: 'state',
    name: says.state,
    width: 180,
    cell: ({ state, overdue, urgent }) => (
      <Group gap="xs">
        {capital(say(stateIn(opinionLife, state)))}
        {urgent ? (
          <Badge color="red.9" tt="none">
            {say(says.urgent)}
          </Badge>
        ) : null}
        {overdue ? (
          <Badge color="red.9" variant="outline" tt="none">
            {say(says.overdue)}
          </Badge>
        ) : null}
      </Group>
    ),
  },
  { key: 'subject', name: says.subject, width: 110, cell: ({ subject }) => capital(say(subjectNames[subject])) },
  { key: 'area', name: says.area, width: 120, cell: ({ area }) => area },
  { key: 'with', name: says.with, width: 140, cell: ({ deputy, organ }) => organ?.name ?? deputy?.name ?? '' },
  { key: 'receivedOn', name: says.receivedOn, width: 140, cell: ({ receivedOn }) => say(sayDay(receivedOn)) },
]

/** 群众意见: the reader's own, what waits, what organs have, what is answered. */
export default function OpinionsPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  const isOffice = useHolds('staff', 'chair')
  const which = one(selections, filters['which']) ?? (isOffice ? 'all' : 'mine')
  const query = {
    which,
    limit: 20,
    area: filters['area'],
    subject: one<Subject>(subjects, filters['subject']),
    source: one<Source>(sources, filters['source']),
  }
  const found = usePages(listOpinions, { query })
  const counts = found.first?.counts
  const shown = selections.filter((each) => each !== 'mine' || !isOffice)
  return (
    <Page title={says.list} actions={<Beginning />}>
      <Choices
        label={says.which}
        choices={shown.map((value) => ({ value, name: names[value], ...(counts && { count: counts[value] }) }))}
        chosen={which}
        onChoose={(chosen) => change({ which: chosen })}
      />
      <Group align="flex-end" mb="md">
        <AreaField
          label={says.anyArea}
          chosen={filters['area'] ?? null}
          onChoose={(area) => change({ area: area ?? undefined })}
        />
        <ChooseFrom
          label={says.subject}
          any={says.any}
          choices={subjects}
          names={subjectNames}
          value={query.subject ?? ''}
          onChange={(subject) => change({ subject: subject || undefined })}
        />
        <ChooseFrom
          label={says.source}
          any={says.any}
          choices={sources}
          names={sourceNames}
          value={query.source ?? ''}
          onChange={(source) => change({ source: source || undefined })}
        />
      </Group>
      <PagedList
        found={found}
        caption={says.list}
        columns={columns(say)}
        href={({ id }) => `/opinions/${id}`}
        empty={
          counts?.all === 0 ? <Empty title={says.noneAtAll} hint={says.noneAtAllHint} /> : <Empty title={says.none} />
        }
      />
    </Page>
  )
}

function Beginning() {
  const say = useSay()
  const go = useGo()
  const notes = useHolds('deputy', 'staff')
  if (!notes) return null
  return (
    <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/opinions/new')}>
      {say(says.note)}
    </Button>
  )
}
