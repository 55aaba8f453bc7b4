import { Button, PasswordInput, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { changePassword } from '../../platform/identity/contract.ts'
import { useCall } from '../ask.ts'
import { useSay } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
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
        <PasswordInput
          label={say(says.presentPassword)}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={present}
          onChange={(event) => setPresent(event.currentTarget.value)}
        />
        <PasswordInput
          label={say(says.nextPassword)}
          description={say(says.passwordRule)}
          autoComplete="new-password"
          required
          withAsterisk={false}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <PasswordInput
          label={say(says.nextAgain)}
          autoComplete="new-password"
          required
          withAsterisk={false}
          value={again}
          error={differs ? say(says.notTheSame) : null}
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
        <ProblemNotice error={changing.error} />
        <Button type="submit" loading={changing.isPending}>
          {say(says.changePassword)}
        </Button>
      </Stack>
    </form>
  )
}
