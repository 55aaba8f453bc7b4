import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { Bilingual } from '../../law/bilingual.ts'
import { readSignInOptions } from '../../platform/identity/contract.ts'
import { useReply } from '../ask.ts'
import { Icon } from '../icons.tsx'
import { useSay } from '../language.tsx'
import { Page } from '../page.tsx'
import { useFilters } from '../place.ts'
import { ProblemNotice } from '../problem-notice.tsx'
import { useMe } from './me.ts'
import { useOidc } from './oidc.ts'
import { PasswordForm } from './password-form.tsx'
import { Reminders } from './reminders.tsx'
import { reminderSays } from './reminder-says.ts'
import { says } from './says.ts'
import { SecondFactorSetUp } from './second-factor-set-up.tsx'
import { Sessions } from './sessions.tsx'
import { SignOutButton } from './sign-out.tsx'

/** One's own account: password, second factor, where one is signed in. */
export default function MePage() {
  const me = useMe()
  const say = useSay()
  return (
    <Page title={says.me} actions={<SignOutButton />}>
      <Text mb="md">
        {me?.name}（{me?.username}）· {say(says.congress)}
        {say({ zh: '：', en: ': ' })}
        {me?.congresses[0]?.name}
      </Text>
      <Stack gap="lg">
        <Section title={says.changePassword}>
          <Password />
        </Section>
        <Section title={says.secondFactor}>
          <SecondFactor />
        </Section>
        <SingleSignOn />
        <Section title={reminderSays.title}>
          <Reminders />
        </Section>
        <Section title={says.sessions}>
          <Sessions />
        </Section>
      </Stack>
    </Page>
  )
}

function Section({ title, children }: { title: Bilingual; children: ReactNode }) {
  const say = useSay()
  return (
    <Paper component="section" withBorder p="lg">
      <Title order={2} size="h4" mb="sm">
        {say(title)}
      </Title>
      {children}
    </Paper>
  )
}

function Done({ text }: { text: Bilingual }) {
  const say = useSay()
  return (
    <Alert role="status" color="green" icon={<Icon name="check" />} mb="sm">
      {say(text)}
    </Alert>
  )
}

function Password() {
  // A new key empties the form once the password is changed.
  const [times, setTimes] = useState(0)
  return (
    <>
      {times > 0 ? <Done text={says.passwordChanged} /> : null}
      <PasswordForm key={times} onDone={() => setTimes(times + 1)} />
    </>
  )
}

function SecondFactor() {
  const say = useSay()
  const me = useMe()
  const [step, setStep] = useState<'rest' | 'setting-up' | 'done'>('rest')
  const on = me?.secondFactor === 'on'
  if (step === 'setting-up') return <SecondFactorSetUp onDone={() => setStep('done')} />
  return (
    <>
      {step === 'done' ? <Done text={says.factorDone} /> : null}
      <Text mb="sm">{say(on ? says.factorOn : says.factorOff)}</Text>
      <Button variant={on ? 'default' : 'filled'} onClick={() => setStep('setting-up')}>
        {say(on ? says.factorReplace : says.setUpTitle)}
      </Button>
    </>
  )
}

function SingleSignOn() {
  const say = useSay()
  const options = useReply(readSignInOptions, {}, { staleTime: Infinity })
  const oidc = useOidc('link')
  const [{ linked }] = useFilters()
  const offered = options.data?.singleSignOn
  if (!offered) return null
  return (
    <Section title={says.singleSignOn}>
      {linked ? <Done text={says.linked} /> : null}
      <Group>
        <Button variant="default" onClick={oidc.start} loading={oidc.isPending}>
          {say(says.link)}（{offered.name}）
        </Button>
      </Group>
      <ProblemNotice error={oidc.error} />
    </Section>
  )
}
