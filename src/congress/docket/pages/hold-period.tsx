import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { says as shell } from '../../../ui/says.ts'
import { holdPeriod, type DutyLine } from '../contract.ts'
import { says } from './says.ts'

/** One period of a cadence is held: what was done, and what came of it. */
export function HoldPeriod({ duty, onClose }: { duty: DutyLine; onClose: () => void }) {
  const say = useSay()
  const holding = useCall(holdPeriod, { refreshes: ['readInbox', 'listDuties'] })
  const { value: outcome, setValue, drop } = useKept(`period.${duty.matterId}`, '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const sent = { params: { id: duty.matterId }, body: { outcome } }
    holding.mutate(sent, { onSuccess: () => (drop(), onClose()) })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(says.holdTitle)}
      size="lg"
      closeButtonProps={{ 'aria-label': say(shell.close) }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text fw={600}>{duty.title}</Text>
          <Textarea
            label={say(says.outcome)}
            description={say(says.outcomeHint)}
            required
            minRows={4}
            maxLength={2000}
            value={outcome}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
          <ProblemNotice error={holding.error} />
          <Group>
            <Button type="submit" loading={holding.isPending}>
              {say(says.hold)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
