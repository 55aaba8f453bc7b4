import { Button } from '@mantine/core'
import { signOut } from '../../platform/identity/contract.ts'
import { useCall } from '../ask.ts'
import { useSay } from '../language.tsx'
import { useGo } from '../place.ts'
import { useBecome } from './me.ts'
import { says } from './says.ts'

/** Signs out and returns to the sign-in page; the browser forgets what was read. */
export function useSignOut(): () => void {
  const leaving = useCall(signOut)
  const become = useBecome()
  const go = useGo()
  return () => leaving.mutate({}, { onSuccess: () => (become(null), go('/sign-in')) })
}

export function SignOutButton() {
  const say = useSay()
  return (
    <Button variant="default" onClick={useSignOut()}>
      {say(says.signOut)}
    </Button>
  )
}
