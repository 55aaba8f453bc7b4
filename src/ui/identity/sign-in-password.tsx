import { Stack, Text } from '@mantine/core'
import { useSay } from '../language.tsx'
import { PasswordForm } from './password-form.tsx'
import { says } from './says.ts'
import { SignOutButton } from './sign-out.tsx'

/** An issued password is replaced before anything else. */
export function SignInPassword() {
  const say = useSay()
  return (
    <Stack gap="md">
      <Text>{say(says.newPasswordHint)}</Text>
      <PasswordForm />
      <SignOutButton />
    </Stack>
  )
}
