import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Ruling } from '../../../law/ruling.ts'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { refuseToSign, signPaper, type Drafting } from '../contract.ts'
import { signSays } from './sign-says.ts'
import { refreshes } from './use-drafting.ts'

interface SigningProps {
  readonly matterId: string
  readonly mine: NonNullable<Drafting['mine']>
  /** The text she has open; null before she opened it here. */
  readonly read: { readonly version: number } | null
  readonly onDeclined: () => void
}

/** The two answers: her name, or no; to say no she need not read. */
export function Signing({ matterId, mine, read, onDeclined }: SigningProps) {
  const say = useSay()
  const sign = useCall(signPaper, { refreshes })
  const [declining, setDeclining] = useState(false)
  const params = { id: matterId }
  if (declining) return <Declining matterId={matterId} onBack={() => setDeclining(false)} onDeclined={onDeclined} />
  return (
    <>
      <Group align="flex-start" gap="sm">
        {read ? (
          <RuledButton
            ruling={mine.sign.ruling as Ruling}
            sentence={mine.sign.sentence}
            loading={sign.isPending}
            onPress={() => sign.mutate({ params, body: { version: read.version } })}
          >
            {say(signSays.sign)}
          </RuledButton>
        ) : null}
        <Button variant="default" onClick={() => setDeclining(true)}>
          {say(signSays.refuse)}
        </Button>
      </Group>
      <ProblemNotice error={sign.error} />
    </>
  )
}

function Declining({ matterId, onBack, onDeclined }: { matterId: string; onBack: () => void; onDeclined: () => void }) {
  const say = useSay()
  const [reason, setReason] = useState('')
  // What she declined she no longer sees: the draft itself is not asked for again.
  const refuse = useCall(refuseToSign, { refreshes: ['readInbox'] })
  return (
    <Stack gap="sm">
      <Textarea
        label={say(signSays.refuseReason)}
        maxLength={300}
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="sm">
        <Button
          color="red"
          loading={refuse.isPending}
          onClick={() => refuse.mutate({ params: { id: matterId }, body: { reason } }, { onSuccess: onDeclined })}
        >
          {say(signSays.refuseSure)}
        </Button>
        <Button variant="default" onClick={onBack}>
          {say(signSays.back)}
        </Button>
      </Group>
      <ProblemNotice error={refuse.error} />
    </Stack>
  )
}
