import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import type { Finished } from '../matter/matter-page.ts'
import { Section } from '../matter/section.tsx'
import { AcceptanceForm } from './acceptance-form.tsx'
import { Acceptances } from './acceptances.tsx'
import { PassForm } from './pass-form.tsx'
import { ReopenPromiseForm } from './reopen-promise-form.tsx'
import { ReportForm } from './report-form.tsx'
import { says } from './says.ts'
import type { Undertaking } from '../../contract.ts'
import './undertakings.css'

interface UndertakingsProps {
  readonly undertakings: readonly Undertaking[]
  readonly onDone: (finished: Finished) => void
}

/** What was promised, by whom, by when, what was found on the spot, and whether it was kept. */
export function Undertakings({ undertakings, onDone }: UndertakingsProps) {
  if (undertakings.length === 0) return null
  return (
    <Section title={says.undertakings}>
      <ul className="plain-list">
        {undertakings.map((undertaking) => (
          <UndertakingLine key={undertaking.id} undertaking={undertaking} onDone={onDone} />
        ))}
      </ul>
    </Section>
  )
}

const names = {
  report: says.report,
  verify: says.accept,
  contest: says.contest,
  defect: says.reopenPromise,
  pass: says.pass,
} as const satisfies Record<string, Bilingual>
type Act = keyof typeof names

const offeredOn = (one: Undertaking): Act[] =>
  [
    one.mayReport && ('report' as const),
    one.mayVerify && ('verify' as const),
    one.mayContest && ('contest' as const),
    one.mayReopen && ('defect' as const),
    one.mayPass && ('pass' as const),
  ].filter((act) => act !== false)

interface UndertakingLineProps extends Pick<UndertakingsProps, 'onDone'> {
  readonly undertaking: Undertaking
}

function UndertakingLine({ undertaking, onDone }: UndertakingLineProps) {
  const say = useSay()
  const [open, setOpen] = useState<Act | null>(null)
  const { promise, owner, dueOn, stateName, evidence, acceptances } = undertaking
  const close = () => setOpen(null)
  const finish = () => {
    close()
    if (open) onDone({ act: open, name: names[open] })
  }
  const form = { undertaking, onClose: close, onDone: finish }
  return (
    <li className="undertaking">
      <Text fw={600}>{promise}</Text>
      <Text size="sm">
        <strong>{say(stateName)}</strong> · {say(owner)} · {say(says.dueOn)} {say(sayDay(dueOn))}
      </Text>
      {evidence ? (
        <Text size="sm" className="prose">
          {say(says.evidence)}
          {say({ zh: '：', en: ': ' })}
          {evidence}
        </Text>
      ) : null}
      <Acceptances acceptances={acceptances} />
      {open === null ? (
        <Group gap="xs" className="screen-only">
          {offeredOn(undertaking).map((act) => (
            <Button
              key={act}
              variant={act === 'report' || act === 'verify' ? 'filled' : 'default'}
              onClick={() => setOpen(act)}
            >
              {say(names[act])}
            </Button>
          ))}
        </Group>
      ) : null}
      {open === 'report' ? <ReportForm {...form} /> : null}
      {open === 'verify' ? <AcceptanceForm {...form} /> : null}
      {open === 'contest' || open === 'defect' ? <ReopenPromiseForm {...form} because={open} /> : null}
      {open === 'pass' ? <PassForm {...form} /> : null}
    </li>
  )
}
