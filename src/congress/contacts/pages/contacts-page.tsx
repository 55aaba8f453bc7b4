import { Button } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { Choices } from '../../../ui/choices.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useFilters, useGo } from '../../../ui/place.ts'
import { newId } from '../../../ui/new-id.ts'
import { listContacts, readMatrix } from '../contract.ts'
import { Arrangement } from './arrangement.tsx'
import { Log } from './log.tsx'
import { says } from './says.ts'
import { Situation } from './situation.tsx'
import './contacts.css'

const views = ['arrangement', 'log', 'situation'] as const
const names = { arrangement: says.arrangement, log: says.log, situation: says.situation } as const

/** 联系代表: who keeps in touch with whom, what was said, and who is missing this quarter. */
export default function ContactsPage() {
  const [filters, change] = useFilters()
  const keeps = useHolds('staff', 'chair', 'government-office')
  const view = views.find((each) => each === filters['view']) ?? 'arrangement'
  const matrix = useReply(readMatrix, {})
  const owed = useReply(listContacts, { query: { which: 'to-confirm', limit: 1 } }).data?.counts['to-confirm']
  const shown = views.filter((each) => each !== 'situation' || keeps)
  return (
    <Page title={says.title} actions={<Beginnings mayKeep={matrix.data?.mayKeep ?? false} />}>
      <Choices
        label={says.which}
        choices={shown.map((value) => ({
          value,
          name: names[value],
          ...(value === 'log' && owed !== undefined && { count: owed, late: true }),
        }))}
        chosen={view}
        onChoose={(chosen) => change({ view: chosen === 'arrangement' ? undefined : chosen, which: undefined })}
      />
      {view === 'arrangement' ? <Arrangement found={matrix} /> : null}
      {view === 'log' ? <Log /> : null}
      {view === 'situation' ? <Situation /> : null}
    </Page>
  )
}

function Beginnings({ mayKeep }: { mayKeep: boolean }) {
  const say = useSay()
  const go = useGo()
  const records = useHolds('deputy', 'organ-handler', 'organ-head', 'government-office', 'staff', 'chair')
  return (
    <>
      {mayKeep ? (
        <Button variant="default" onClick={() => go(`/contacts/members/${newId()}?new=1`)}>
          {say(says.addMember)}
        </Button>
      ) : null}
      {records ? (
        <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/contacts/new')}>
          {say(says.record)}
        </Button>
      ) : null}
    </>
  )
}
