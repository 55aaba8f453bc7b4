import { Button, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { finishOidc, finishOidcLink } from '../../platform/identity/contract.ts'
import { useCall } from '../ask.ts'
import { useSay } from '../language.tsx'
import { useGo } from '../place.ts'
import { ProblemNotice } from '../problem-notice.tsx'
import { Waiting } from '../waiting.tsx'
import { useBecome } from './me.ts'
import { takeTicket } from './oidc.ts'
import { Plain } from './plain.tsx'
import { says } from './says.ts'

/** Where the identity provider sends the reader back to. */
export default function SignInReturn() {
  const say = useSay()
  const go = useGo()
  const { error, lost } = useFinish()
  return (
    <Plain title={says.singleSignOn}>
      {error || lost ? (
        <>
          {lost ? <Text mb="md">{say(says.ticketLost)}</Text> : <ProblemNotice error={error} />}
          <Button onClick={() => go('/sign-in', true)}>{say(says.beginAgain)}</Button>
        </>
      ) : (
        <>
          <Text>{say(says.returning)}</Text>
          <Waiting lines={2} />
        </>
      )}
    </Plain>
  )
}

function useFinish() {
  const go = useGo()
  const become = useBecome()
  const entering = useCall(finishOidc)
  const linking = useCall(finishOidcLink)
  const [lost, setLost] = useState(false)
  const begun = useRef(false)
  useEffect(() => {
    // The provider's answer serves once; effects run twice in development.
    if (begun.current) return
    begun.current = true
    const left = takeTicket()
    if (!left) return setLost(true)
    const body = { ticket: left.ticket, answer: Object.fromEntries(new URLSearchParams(window.location.search)) }
    if (left.purpose === 'link') linking.mutate({ body }, { onSuccess: () => go('/me?linked=1', true) })
    else entering.mutate({ body }, { onSuccess: (me) => (become(me), go('/sign-in', true)) })
  }, [])
  return { error: entering.error ?? linking.error, lost }
}
