import { Stack, Stepper } from '@mantine/core'
import { useState } from 'react'
import type { Answer, Sent } from '../../../platform/http/contract.ts'
import { useCall, useReply } from '../../../ui/ask.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Plain } from '../../../ui/identity/plain.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { readFirstRun, setUp } from '../contract.ts'
import { AccountsStep, type FirstAccount } from './first-run-accounts.tsx'
import { CongressStep, type CongressDraft } from './first-run-congress.tsx'
import { DoneStep } from './first-run-done.tsx'
import { says } from './first-run-says.ts'

export default function FirstRunPage() {
  const say = useSay()
  const firstRun = useReply(readFirstRun, {}, { staleTime: Infinity })
  return (
    <Plain title={says.title} wide>
      {firstRun.isPending && <Waiting />}
      {firstRun.error && <ProblemNotice error={firstRun.error} onRetry={() => void firstRun.refetch()} />}
      {firstRun.data?.empty === false && (
        <Empty title={says.already} hint={says.alreadyHint}>
          <Link to="/sign-in">{say(says.signIn)}</Link>
        </Empty>
      )}
      {firstRun.data?.empty && <Wizard />}
    </Plain>
  )
}

const firstAccounts: FirstAccount[] = [
  { username: '', name: '', role: 'staff' },
  { username: '', name: '', role: 'system-admin' },
  { username: '', name: '', role: 'security-admin' },
  { username: '', name: '', role: 'audit-admin' },
]

function Wizard() {
  const say = useSay()
  const [step, setStep] = useState(0)
  const [congress, setCongress] = useState<CongressDraft>({
    key: '',
    name: '',
    shortName: '',
    level: 'county',
    term: 1,
    termBegan: '',
  })
  const [accounts, setAccounts] = useState(firstAccounts)
  const [issued, setIssued] = useState<Answer<typeof setUp>['issued']>([])
  const settingUp = useCall(setUp)
  const send = () => {
    const sent: Sent<typeof setUp> = { body: { ...congress, accounts } }
    settingUp.mutate(sent, {
      onSuccess: (answer) => {
        setIssued(answer.issued)
        setStep(2)
      },
      onError: (error) => error.problem.code === 'wrong-setup-key' && setStep(0),
    })
  }
  return (
    <Stack gap="lg">
      <Stepper active={step} size="sm" allowNextStepsSelect={false} wrap={false}>
        <Stepper.Step label={say(says.stepCongress)} />
        <Stepper.Step label={say(says.stepAccounts)} />
        <Stepper.Step label={say(says.stepDone)} />
      </Stepper>
      {step === 0 && (
        <CongressStep draft={congress} error={settingUp.error} onChange={setCongress} onNext={() => setStep(1)} />
      )}
      {step === 1 && (
        <AccountsStep
          accounts={accounts}
          onChange={setAccounts}
          error={settingUp.error}
          busy={settingUp.isPending}
          onBack={() => setStep(0)}
          onNext={send}
        />
      )}
      {step === 2 && <DoneStep issued={issued} />}
    </Stack>
  )
}
