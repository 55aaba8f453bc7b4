import { Button, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { passSecondFactor } from '../../platform/identity/contract.ts'
import { useCall } from '../ask.ts'
import { useSay } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { CodeInput } from './code-input.tsx'
import { useBecome } from './me.ts'
import { says } from './says.ts'
import { SignOutButton } from './sign-out.tsx'

/** The code of the second factor, after the password was right. */
export function SignInCode() {
  const say = useSay()
  const become = useBecome()
  const passing = useCall(passSecondFactor)
  const [code, setCode] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    passing.mutate({ body: { code } }, { onSuccess: become, onError: () => setCode('') })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{say(says.codeHint)}</Text>
        <CodeInput value={code} onChange={setCode} autoFocus />
        <ProblemNotice error={passing.error} />
        <Button type="submit" fullWidth loading={passing.isPending}>
          {say(says.confirm)}
        </Button>
        <SignOutButton />
      </Stack>
    </form>
  )
}
