import { Alert, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { Icon } from '../../../ui/icons.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { useParam } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { signIn } from '../contract.ts'
import { words } from '../words.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'

/** Where the code at the place leads: opening it is signing in. The code stands behind the # and goes to no log. */
export default function SignInPage() {
  const say = useSay()
  const id = useParam('id')
  const signing = useCall(signIn, { refreshes })
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    signing.mutate({ params: { id }, body: { code: window.location.hash.slice(1) } })
  }, [id, signing])
  return (
    <Page title={words.signIn}>
      <Stack gap="md" align="flex-start">
        <div role="status">
          {signing.isPending ? <Text>{say(says.signingIn)}</Text> : null}
          {signing.isSuccess ? <Alert color="green" icon={<Icon name="check" />} title={say(says.signedIn)} /> : null}
        </div>
        <ProblemNotice error={signing.error} />
        <Link to={`/gatherings/${id}`}>{say(says.toGathering)}</Link>
      </Stack>
    </Page>
  )
}
