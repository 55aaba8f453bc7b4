import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import {
  checkDigest,
  noteDigestRead,
  sendBackDigest,
  sendDigest,
  submitDigest,
  type DigestPage,
} from '../../contract.ts'
import { digestSays as says } from './says.ts'

const refreshes = ['readOpinionDigest', 'listOpinionDigests', 'readInbox']

/** What can be done with a digest now, and why something cannot. */
export function DigestActs({ digest }: { digest: DigestPage }) {
  const say = useSay()
  const [back, setBack] = useState<string | null>(null)
  const submitting = useCall(submitDigest, { refreshes })
  const checking = useCall(checkDigest, { refreshes })
  const sending = useCall(sendDigest, { refreshes })
  const returning = useCall(sendBackDigest, { refreshes })
  const reading = useCall(noteDigestRead, { refreshes })
  const asked = { params: { id: digest.id }, body: { version: digest.version } }
  const press: Record<string, () => void> = {
    submit: () => submitting.mutate(asked),
    check: () => checking.mutate(asked),
    send: () => sending.mutate(asked),
    'send-back': () => setBack(''),
  }
  const sendBack = () =>
    returning.mutate(
      { ...asked, body: { version: digest.version, reason: back ?? '' } },
      { onSuccess: () => setBack(null) },
    )
  return (
    <Stack gap="sm" className="screen-only">
      <Group align="flex-start">
        {digest.offers
          .filter(({ act }) => press[act])
          .map(({ act, name, ruling, sentence }) => (
            <RuledButton
              key={act}
              ruling={ruling}
              sentence={sentence}
              variant={act === 'send-back' ? 'default' : 'filled'}
              onPress={press[act] ?? (() => undefined)}
            >
              {capital(say(name))}
            </RuledButton>
          ))}
        {digest.state === 'sent' && !digest.read ? (
          <Button loading={reading.isPending} onClick={() => reading.mutate({ params: { id: digest.id } })}>
            {say(says.read)}
          </Button>
        ) : null}
      </Group>
      {back === null ? null : (
        <Group align="flex-end">
          <TextInput
            label={say(says.reason)}
            required
            maxLength={500}
            value={back}
            onChange={({ currentTarget }) => setBack(currentTarget.value)}
          />
          <Button disabled={back.trim() === ''} loading={returning.isPending} onClick={sendBack}>
            {capital(say(digest.offers.find(({ act }) => act === 'send-back')?.name ?? says.reason))}
          </Button>
        </Group>
      )}
      <ProblemNotice error={submitting.error ?? checking.error ?? sending.error ?? returning.error ?? reading.error} />
    </Stack>
  )
}
