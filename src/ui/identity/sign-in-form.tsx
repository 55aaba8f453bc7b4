import { Button, Divider, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { readSignInOptions, signIn } from '../../platform/identity/contract.ts'
import { useCall, useReply } from '../ask.ts'
import { useSay } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { SecretInput } from './secret-input.tsx'
import { useBecome } from './me.ts'
import { says } from './says.ts'
import { useOidc } from './oidc.ts'

/** Username and password; a button for single sign-on where the house offers it. */
export function SignInForm() {
  const say = useSay()
  const become = useBecome()
  const signingIn = useCall(signIn)
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signingIn.mutate({ body: { username, password } }, { onSuccess: become, onError: () => setPassword('') })
  }
  return (
    <>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label={say(says.username)}
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            withAsterisk={false}
            value={username}
            onChange={(event) => setUsername(event.currentTarget.value)}
          />
          <SecretInput label={says.password} autoComplete="current-password" value={password} onChange={setPassword} />
          <ProblemNotice error={signingIn.error} title={says.notSignedIn} />
          <Button type="submit" fullWidth loading={signingIn.isPending}>
            {say(says.signIn)}
          </Button>
        </Stack>
      </form>
      <SingleSignOn />
      <Text size="sm" c="gray.7" mt="lg">
        {say(says.forgotten)}
      </Text>
    </>
  )
}

function SingleSignOn() {
  const say = useSay()
  const options = useReply(readSignInOptions, {}, { staleTime: Infinity })
  const oidc = useOidc('sign-in')
  const offered = options.data?.singleSignOn
  if (!offered) return null
  return (
    <>
      <Divider my="md" label={say(says.or)} />
      <Button variant="default" fullWidth onClick={oidc.start} loading={oidc.isPending}>
        {say(says.signInWith)}
        {offered.name}
      </Button>
      <ProblemNotice error={oidc.error} />
    </>
  )
}
