import { Button, Code, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { beginSecondFactor, confirmSecondFactor } from '../../platform/identity/contract.ts'
import { useCall } from '../ask.ts'
import { useSay } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { CodeInput } from './code-input.tsx'
import { SecretInput } from './secret-input.tsx'
import { useBecome } from './me.ts'
import { QrCode } from './qr-code.tsx'
import { says } from './says.ts'
import { SignOutButton } from './sign-out.tsx'

interface SetUpProps {
  /** The congress demands it: one cannot go on without. */
  readonly demanded?: boolean
  readonly onDone?: () => void
}

/** Sets up a second factor: password, then the picture to scan, then a first code. */
export function SecondFactorSetUp({ demanded = false, onDone }: SetUpProps) {
  const say = useSay()
  const beginning = useCall(beginSecondFactor)
  return (
    <Stack gap="md">
      {demanded ? <Text>{say(says.setUpDemanded)}</Text> : null}
      {beginning.data ? <Confirm {...beginning.data} {...(onDone && { onDone })} /> : <Begin beginning={beginning} />}
      {demanded ? <SignOutButton /> : null}
    </Stack>
  )
}

function Begin({ beginning }: { beginning: ReturnType<typeof useCall<typeof beginSecondFactor>> }) {
  const say = useSay()
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    beginning.mutate({ body: { password } })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md" maw={400}>
        <SecretInput
          label={says.password}
          description={says.setUpStart}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <ProblemNotice error={beginning.error} />
        <Button type="submit" loading={beginning.isPending}>
          {say(says.next)}
        </Button>
      </Stack>
    </form>
  )
}

function Confirm({ uri, secret, onDone }: { uri: string; secret: string; onDone?: () => void }) {
  const say = useSay()
  const become = useBecome()
  const confirming = useCall(confirmSecondFactor, { refreshes: ['listMySessions'] })
  const [code, setCode] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    confirming.mutate({ body: { code } }, { onSuccess: (me) => (become(me), onDone?.()), onError: () => setCode('') })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md" maw={400}>
        <Text>{say(says.scan)}</Text>
        <QrCode text={uri} label={say(says.qr)} />
        <div>
          <Text size="sm">{say(says.cannotScan)}</Text>
          <Code className="secret">{secret.replace(/(.{4})/g, '$1 ')}</Code>
        </div>
        <CodeInput value={code} onChange={setCode} />
        <ProblemNotice error={confirming.error} />
        <Button type="submit" loading={confirming.isPending}>
          {say(says.confirm)}
        </Button>
      </Stack>
    </form>
  )
}
