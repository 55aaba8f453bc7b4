import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import type { SuggestionPage } from '../../contract.ts'
import type { Finished } from '../done.tsx'
import { paperSays } from '../paper-says.ts'
import { Section } from '../section.tsx'
import { ReportForm, VerifyForm } from './undertaking-forms.tsx'

type Undertaking = SuggestionPage['undertakings'][number]

interface UndertakingsProps {
  readonly undertakings: readonly Undertaking[]
  readonly onDone: (finished: Finished) => void
}

/** What was promised, by whom, by when, and whether it was kept. */
export function Undertakings({ undertakings, onDone }: UndertakingsProps) {
  if (undertakings.length === 0) return null
  return (
    <Section title={paperSays.undertakings}>
      <ul className="plain-list">
        {undertakings.map((undertaking) => (
          <UndertakingLine key={undertaking.id} undertaking={undertaking} onDone={onDone} />
        ))}
      </ul>
    </Section>
  )
}

interface UndertakingLineProps extends Pick<UndertakingsProps, 'onDone'> {
  readonly undertaking: Undertaking
}

function UndertakingLine({ undertaking, onDone }: UndertakingLineProps) {
  const say = useSay()
  const [open, setOpen] = useState<'report' | 'verify' | null>(null)
  const { promise, owner, dueOn, stateName, evidence, mayReport, mayVerify } = undertaking
  const close = () => setOpen(null)
  const finish = () => {
    close()
    if (open) onDone({ act: open, name: paperSays[open] })
  }
  const form = { undertaking, onClose: close, onDone: finish }
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
      {open === 'report' ? <ReportForm {...form} /> : null}
      {open === 'verify' ? <VerifyForm {...form} /> : null}
    </li>
  )
}
