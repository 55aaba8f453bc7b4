import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { says as shell } from '../../../ui/says.ts'
import { settleVacancy, type DutyLine } from '../contract.ts'
import { says } from './says.ts'

/** Nobody is left to act: an account given again ends it by itself, else somebody says who acts from now on. */
export function SettleVacancy({ duty, onClose }: { duty: DutyLine; onClose: () => void }) {
  const say = useSay()
  const settling = useCall(settleVacancy, { refreshes: ['readInbox', 'listDuties'] })
  const { value: explanation, setValue, drop } = useKept(`vacancy.${duty.matterId}`, '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const sent = { params: { id: duty.matterId }, body: { explanation } }
    settling.mutate(sent, { onSuccess: () => (drop(), onClose()) })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(says.vacancyTitle)}
      size="lg"
      closeButtonProps={{ 'aria-label': say(shell.close) }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text fw={600}>{duty.title}</Text>
          <Text size="sm">{say(says.vacancyHint)}</Text>
          <Link to="/duties?which=all">{say(says.vacancyDuties)}</Link>
          <Textarea
            label={say(says.whoActs)}
            required
            autosize
            minRows={3}
            maxLength={500}
            value={explanation}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
          <ProblemNotice error={settling.error} />
          <Group>
            <Button type="submit" loading={settling.isPending}>
              {say(says.settleVacancy)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
