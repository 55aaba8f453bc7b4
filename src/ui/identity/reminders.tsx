import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Answer } from '../../platform/http/contract.ts'
import { chooseReminders, readReminders } from '../../platform/notices/contract.ts'
import { channelNames } from '../../platform/notices/words.ts'
import { useCall, useReply } from '../ask.ts'
import { useSay } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { reminderSays as says } from './reminder-says.ts'

type Chosen = Answer<typeof readReminders>

/** How one is told besides the desk; that the desk tells is not to be chosen. */
export function Reminders() {
  const found = useReply(readReminders, {})
  if (!found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  return <RemindersForm key={found.data.channel ?? 'desk'} chosen={found.data} />
}

function RemindersForm({ chosen }: { chosen: Chosen }) {
  const say = useSay()
  const [channel, setChannel] = useState(chosen.channel)
  const [address, setAddress] = useState(chosen.address)
  const choosing = useCall(chooseReminders, { refreshes: ['readReminders'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    choosing.mutate({ body: { channel, address: channel ? address : '' } })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">{say(says.always)}</Text>
        <Radio.Group
          label={say(says.besides)}
          value={channel ?? 'desk'}
          onChange={(value) => setChannel(chosen.offered.find((each) => each === value) ?? null)}
        >
          <Stack gap="sm" mt="xs">
            <Radio value="desk" label={say(says.deskOnly)} />
            {chosen.offered.map((each) => (
              <Radio key={each} value={each} label={say(channelNames[each])} />
            ))}
          </Stack>
        </Radio.Group>
        {channel ? (
          <TextInput
            label={say(channel === 'mail' ? says.mailAddress : says.messageAddress)}
            required
            inputMode={channel === 'mail' ? 'email' : 'text'}
            maxLength={200}
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
        ) : null}
        <ProblemNotice error={choosing.error} />
        <Group>
          <Button type="submit" variant="default" loading={choosing.isPending}>
            {say(says.save)}
          </Button>
          {choosing.isSuccess ? <Text role="status">{say(says.saved)}</Text> : null}
        </Group>
      </Stack>
    </form>
  )
}
