import { Button, Group, NativeSelect, Paper, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Answer } from '../../../platform/http/contract.ts'
import { useCall } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { changeMandate, type readDeputy } from '../contract.ts'
import { mayChangeMandate } from '../rules.ts'
import { mandateSays as says } from './mandate-says.ts'

type Change = 'suspend' | 'restore' | 'end'
const changes = ['suspend', 'restore', 'end'] as const

/** The office notes that a mandate is suspended, restored or has ended; only what the rules allow now is offered. */
export function MandateForm({ deputy }: { deputy: Answer<typeof readDeputy> }) {
  const say = useSay()
  const calling = useCall(changeMandate, { refreshes: ['readDeputy', 'listDeputies'] })
  const open = changes.filter((change) => mayChangeMandate(deputy, change).permitted)
  const [chosen, setChosen] = useState<Change | ''>('')
  const [on, setOn] = useState('')
  const [reason, setReason] = useState('')
  if (deputy.endedOn) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!chosen) return
    calling.mutate(
      { params: { id: deputy.id }, body: { change: chosen, on, reason } },
      { onSuccess: () => (setChosen(''), setOn(''), setReason('')) },
    )
  }
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h4" mb="xs">
        {say(says.mandate)}
      </Title>
      {deputy.suspendedOn ? (
        <Text fw={700}>
          {say(says.suspendedSince)} {say(sayDay(deputy.suspendedOn))}
        </Text>
      ) : null}
      <Text size="sm" c="gray.7" mb="sm">
        {say(says.effect)}
      </Text>
      <form onSubmit={submit}>
        <Stack gap="sm" maw={480}>
          <NativeSelect
            label={say(says.change)}
            value={chosen}
            required
            onChange={(event) => setChosen(event.currentTarget.value as Change | '')}
            data={[
              { value: '', label: say(says.choose) },
              ...open.map((value) => ({ value, label: say(says[value]) })),
            ]}
          />
          {chosen ? (
            <>
              <TextInput
                type="date"
                label={say(says.on)}
                required
                value={on}
                error={issueOf(calling.error, 'on')}
                onChange={(event) => setOn(event.currentTarget.value)}
              />
              <Textarea
                label={say(says.reason)}
                minRows={2}
                maxLength={300}
                value={reason}
                error={issueOf(calling.error, 'reason')}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              {chosen === 'end' ? <Text size="sm">{say(says.final)}</Text> : null}
              <Group>
                <Button type="submit" loading={calling.isPending}>
                  {say(says.enter)}
                </Button>
              </Group>
            </>
          ) : null}
          <ProblemNotice error={calling.error} />
        </Stack>
      </form>
    </Paper>
  )
}
