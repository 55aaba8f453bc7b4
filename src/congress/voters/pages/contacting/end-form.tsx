import { Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { LineField } from '../../../../ui/typed-fields.tsx'
import { endVoter } from '../../contract.ts'
import { says } from './says.ts'

/** Contact with a voter ends, and what is known of her is erased. */
export function EndForm({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const calling = useCall(endVoter, { refreshes: ['readMyVoters', 'listMyContacts'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    calling.mutate({ params: { id }, body: { reason } }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={560}>
        <Text size="sm">{say(says.endNote)}</Text>
        <LineField
          label={says.endReason}
          field="reason"
          max={200}
          value={reason}
          onChange={setReason}
          error={calling.error}
        />
        <ProblemNotice error={calling.error} />
        <Group>
          <Button type="submit" loading={calling.isPending}>
            {say(says.end)}
          </Button>
          <Button variant="default" onClick={onDone}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
