import { Button, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { changePassword } from '../../platform/identity/contract.ts'
import { useCall } from '../ask.ts'
import { useSay } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { SecretInput } from './secret-input.tsx'
import { useBecome } from './me.ts'
import { says } from './says.ts'

/** Replaces one's own password: the present one, and the new one twice. */
export function PasswordForm({ onDone }: { onDone?: () => void }) {
  const say = useSay()
  const become = useBecome()
  const changing = useCall(changePassword)
  const [present, setPresent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const differs = again !== '' && again !== next
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (next !== again) return
    changing.mutate({ body: { present, next } }, { onSuccess: (me) => (become(me), onDone?.()) })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md" maw={400}>
        <SecretInput
          label={says.presentPassword}
          autoComplete="current-password"
          value={present}
          onChange={setPresent}
        />
        <SecretInput
          label={says.nextPassword}
          description={says.passwordRule}
          autoComplete="new-password"
          value={next}
          onChange={setNext}
        />
        <SecretInput
          label={says.nextAgain}
          error={differs ? says.notTheSame : null}
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
        />
        <ProblemNotice error={changing.error} />
        <Button type="submit" loading={changing.isPending}>
          {say(says.changePassword)}
        </Button>
      </Stack>
    </form>
  )
}
