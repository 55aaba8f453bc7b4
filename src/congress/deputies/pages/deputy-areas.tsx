import { Button, Group, Paper, Stack, Title } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { electing, type Tie } from '../areas/words.ts'
import { listAreas, tieDeputy } from '../contract.ts'
import { AreaField, AreasField, type AreaRow } from './area-field.tsx'
import { areaSays as says } from './area-says.ts'

const notElecting = ['township', 'street', 'village', 'community'] as const

/** 选区和联系村居: where a deputy was elected and keeps contact; the staff note it. */
export function DeputyAreas({ deputyId, ended }: { deputyId: string; ended: boolean }) {
  const say = useSay()
  const areas = useReply(listAreas, {})
  const isStaff = useHolds('staff')
  const [writing, setWriting] = useState(false)
  if (!areas.data) return <ProblemNotice error={areas.error} onRetry={() => void areas.refetch()} />
  const tied = (tie: Tie) =>
    areas.data.rows.filter(({ deputies }) => deputies.some((each) => each.id === deputyId && each.tie === tie))
  const [electedIn, contacts] = [tied('elected-in'), tied('contacts')]
  const said = (rows: readonly AreaRow[]) => rows.map(({ place }) => place).join(say({ zh: '、', en: ', ' }))
  return (
    <Paper component="section" withBorder p="md">
      <Title order={2} size="h4" mb="sm">
        {say(says.deputyAreas)}
      </Title>
      {writing ? (
        <Form
          deputyId={deputyId}
          electedIn={electedIn[0]?.id ?? null}
          contacts={contacts.map(({ id }) => id)}
          onDone={() => setWriting(false)}
        />
      ) : (
        <>
          <dl className="deputy-facts">
            <div>
              <dt>{say(says.electedIn)}</dt>
              <dd>{said(electedIn) || say(says.notNoted)}</dd>
            </div>
            <div>
              <dt>{say(says.contactAreas)}</dt>
              <dd>{said(contacts) || say(says.notNoted)}</dd>
            </div>
          </dl>
          {isStaff && !ended && (
            <Button mt="sm" variant="default" onClick={() => setWriting(true)}>
              {say(says.note)}
            </Button>
          )}
        </>
      )}
    </Paper>
  )
}

interface FormProps {
  readonly deputyId: string
  readonly electedIn: string | null
  readonly contacts: readonly string[]
  readonly onDone: () => void
}

function Form({ deputyId, onDone, ...was }: FormProps) {
  const say = useSay()
  const [electedIn, setElectedIn] = useState(was.electedIn)
  const [contacts, setContacts] = useState([...was.contacts])
  const calling = useCall(tieDeputy, { refreshes: ['listAreas'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    calling.mutate({ params: { id: deputyId }, body: { electedIn, contacts } }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={520}>
        <AreaField label={says.electedIn} kinds={electing} chosen={electedIn} onChoose={setElectedIn} />
        <AreasField label={says.contactAreas} kinds={notElecting} chosen={contacts} onChoose={setContacts} />
        <ProblemNotice error={calling.error} />
        <Group>
          <Button type="submit" loading={calling.isPending}>
            {say(says.save)}
          </Button>
          <Button variant="default" onClick={onDone}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
