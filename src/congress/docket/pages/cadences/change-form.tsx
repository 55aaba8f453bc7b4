import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { dayInShanghai } from '../../../../law/day.ts'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { changeCadence, endCadence, type CadenceLine } from '../../contract.ts'
import { RhythmFields } from './rhythm-fields.tsx'
import { says } from './says.ts'

interface FormProps {
  readonly row: CadenceLine
  readonly onDone: () => void
}

const refreshes = ['listCadences', 'readInbox', 'listDuties']

/** Another rhythm, from the next period on. */
export function ChangeForm({ row, onDone }: FormProps) {
  const say = useSay()
  const { everyMonths, aheadDays, rhythm: kind } = row
  const [rhythm, setRhythm] = useState({
    name: say(row.name),
    rhythm: kind,
    everyMonths,
    aheadDays,
    due: row.nextDue ?? dayInShanghai(new Date()),
  })
  const changing = useCall(changeCadence, { refreshes })
  const submit = () => {
    const { due, name, everyMonths: every, aheadDays: ahead } = rhythm
    const body = { name, everyMonths: every, aheadDays: ahead, version: row.version, nextDue: due }
    changing.mutate({ params: { id: row.id }, body }, { onSuccess: onDone })
  }
  return (
    <InPlace onSubmit={submit} onCancel={onDone} pending={changing.isPending}>
      <RhythmFields
        rhythm={rhythm}
        change={(changed) => setRhythm({ ...rhythm, ...changed })}
        dueLabel={says.nextDue}
        error={changing.error}
      />
      <ProblemNotice error={changing.error} />
    </InPlace>
  )
}

/** It is no longer done regularly, and why. */
export function EndForm({ row, onDone }: FormProps) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const ending = useCall(endCadence, { refreshes })
  const submit = () =>
    ending.mutate({ params: { id: row.id }, body: { version: row.version, reason } }, { onSuccess: onDone })
  return (
    <InPlace onSubmit={submit} onCancel={onDone} pending={ending.isPending}>
      <Textarea
        label={say(says.whyEnd)}
        required
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <ProblemNotice error={ending.error} />
    </InPlace>
  )
}

interface InPlaceProps {
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly pending: boolean
  readonly children: ReactNode
}

function InPlace({ onSubmit, onCancel, pending, children }: InPlaceProps) {
  const say = useSay()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md" mt="md">
        {children}
        <Group>
          <Button type="submit" loading={pending}>
            {say(says.save)}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
