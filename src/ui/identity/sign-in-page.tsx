import { Text } from '@mantine/core'
import { useEffect } from 'react'
import { useSay } from '../language.tsx'
import { Link } from '../link.tsx'
import { useGo, useFilters } from '../place.ts'
import { ProblemNotice } from '../problem-notice.tsx'
import { Waiting } from '../waiting.tsx'
import { halfSignedIn, useSession, type Me } from './me.ts'
import { Plain } from './plain.tsx'
import { says } from './says.ts'
import { SignInCode } from './sign-in-code.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { SignInPassword } from './sign-in-password.tsx'
import { SecondFactorSetUp } from './second-factor-set-up.tsx'

/** Only addresses of this desk: nobody is sent elsewhere by a crafted link. */
export const safePlace = (asked: string | undefined): string =>
  asked && /^\/(?![/\\])/.test(asked) && !asked.startsWith('/sign-in') ? asked : '/'

/** Sign-in and all that may stand between it and the desk, one step at a time. */
export default function SignInPage() {
  const session = useSession()
  const go = useGo()
  const [{ next, again }] = useFilters()
  const me = session.data?.me
  const through = me ? !halfSignedIn(me) : false
  useEffect(() => {
    if (through && !again) go(safePlace(next), true)
  }, [through, next, again, go])
  const title = titleOf(me)
  if (through && again) return <BackInPlace />
  return (
    <Plain title={title}>
      {session.error ? <ProblemNotice error={session.error} onRetry={() => void session.refetch()} /> : null}
      {session.isPending || through ? <Waiting lines={3} /> : <Step me={me ?? null} />}
    </Plain>
  )
}

/** In the window opened beside a half-written page: that page can go on now. */
function BackInPlace() {
  const say = useSay()
  return (
    <Plain title={says.backInPlace}>
      <Text mb="md">{say(says.backInPlaceHint)}</Text>
      <Link to="/">{say(says.orToDesk)}</Link>
    </Plain>
  )
}

function titleOf(me: Me | null | undefined) {
  if (me?.secondFactor === 'to-pass') return says.codeTitle
  if (me?.mustChangePassword) return says.newPasswordTitle
  if (me?.secondFactor === 'to-set-up') return says.setUpTitle
  return says.signIn
}

/** The order is the house's: whoever has a second factor shows it before the password is changed. */
function Step({ me }: { me: Me | null }) {
  if (!me) return <SignInForm />
  if (me.secondFactor === 'to-pass') return <SignInCode />
  if (me.mustChangePassword) return <SignInPassword />
  if (me.secondFactor === 'to-set-up') return <SecondFactorSetUp demanded />
  return null
}
