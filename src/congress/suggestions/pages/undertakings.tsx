import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import type { SuggestionPage } from '../contract.ts'
import { paperSays } from './paper-says.ts'
import { Section } from './section.tsx'
import { ReportForm, VerifyForm } from './undertaking-forms.tsx'

type Undertaking = SuggestionPage['undertakings'][number]

/** What was promised, by whom, by when, and whether it was kept. */
export function Undertakings({ undertakings }: { undertakings: readonly Undertaking[] }) {
  if (undertakings.length === 0) return null
  return (
    <Section title={paperSays.undertakings}>
      <ul className="plain-list">
        {undertakings.map((undertaking) => (
          <UndertakingLine key={undertaking.id} undertaking={undertaking} />
        ))}
      </ul>
    </Section>
  )
}

function UndertakingLine({ undertaking }: { undertaking: Undertaking }) {
  const say = useSay()
  const [open, setOpen] = useState<'report' | 'verify' | null>(null)
  const { promise, owner, dueOn, stateName, evidence, mayReport, mayVerify } = undertaking
  const close = () => setOpen(null)
  return (
    <li className="undertaking">
      <Text fw={600}>{promise}</Text>
      <Text size="sm">
        <strong>{say(stateName)}</strong> · {say(owner)} · {say(paperSays.dueOn)} {say(sayDay(dueOn))}
      </Text>
      {evidence ? (
        <Text size="sm" className="prose">
          {say(paperSays.evidence)}
          {say({ zh: '：', en: ': ' })}
          {evidence}
        </Text>
      ) : null}
      {open === null ? (
        <Group gap="xs">
          {mayReport ? <Button onClick={() => setOpen('report')}>{say(paperSays.report)}</Button> : null}
          {mayVerify ? <Button onClick={() => setOpen('verify')}>{say(paperSays.verify)}</Button> : null}
        </Group>
      ) : null}
      {open === 'report' ? <ReportForm undertaking={undertaking} onClose={close} /> : null}
      {open === 'verify' ? <VerifyForm undertaking={undertaking} onClose={close} /> : null}
    </li>
  )
}
