import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { endArea } from '../contract.ts'
import type { AreaRow } from './area-field.tsx'
import { areaSays as says } from './area-says.ts'

/** 撤并: from a day on it is chosen no more. */
export function AreaEnd({ row, onDone }: { row: AreaRow; onDone: () => void }) {
  const say = useSay()
  const calling = useCall(endArea, { refreshes: ['listAreas'] })
  const [on, setOn] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    calling.mutate({ params: { id: row.id }, body: { on } }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={520} mt="sm">
        <Text size="sm">{say(says.endHint)}</Text>
        <TextInput
          type="date"
          label={say(says.endOn)}
          required
          value={on}
          error={issueOf(calling.error, 'on')}
          onChange={(event) => setOn(event.currentTarget.value)}
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
