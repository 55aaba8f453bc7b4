import { Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { LineField } from '../../../ui/typed-fields.tsx'
import type { lookAtAsker, lookAtVoter } from '../contract.ts'
import { lookSays as says } from './look-says.ts'

interface RecordedLookProps {
  readonly endpoint: typeof lookAtAsker | typeof lookAtVoter
  readonly id: string
  readonly refreshes?: readonly string[]
}

/** Who somebody is, after saying why one looks; the look is recorded. Shown until one leaves the page. */
export function RecordedLook({ endpoint, id, refreshes = [] }: RecordedLookProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const calling = useCall(endpoint as typeof lookAtVoter, { refreshes })
  const { data } = calling
  const submit = (event: FormEvent) => {
    event.preventDefault()
    calling.mutate({ params: { id }, body: { reason } })
  }
  if (data)
    return (
      <Text role="status" fw={600}>
        {data.erasedOn
          ? `${say(says.erased)} ${say(sayDay(data.erasedOn))}`
          : [data.name, data.phone, data.note].filter(Boolean).join(' · ') || say(says.nothingKnown)}
      </Text>
    )
  if (!open)
    return (
      <Group>
        <Button variant="default" onClick={() => setOpen(true)}>
          {say(says.lookAt)}
        </Button>
      </Group>
    )
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={560}>
        <Text size="sm">{say(says.lookNote)}</Text>
        <LineField
          label={says.lookReason}
          field="reason"
          max={200}
          value={reason}
          onChange={setReason}
          error={calling.error}
        />
        <ProblemNotice error={calling.error} />
        <Group>
          <Button type="submit" loading={calling.isPending}>
            {say(says.lookAt)}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
