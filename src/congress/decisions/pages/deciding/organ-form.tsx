import { useState } from 'react'
import { dayInShanghai } from '../../../../law/day.ts'
import type { Ruling } from '../../../../law/ruling.ts'
import { decideAsOrgan } from '../../contract.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell, actName } from '../act-shell.tsx'
import { UrgencyField } from '../asking/urgency-field.tsx'
import { DayField, LongField } from '../fields.tsx'
import { decidingSays } from './says.ts'

/** 标记已决定: not before the deputies' form closes, unless it is said why it cannot wait. */
export function OrganForm(props: ActProps) {
  const [today] = useState(() => dayInShanghai(new Date()))
  const form = useActForm(decideAsOrgan, props, {
    act: 'decide-as-organ',
    initial: { resolution: '', decidedOn: today, urgency: '' },
  })
  const { typed, change, error } = form
  const { heard } = props.paper.asking
  const waits = !heard.permitted && !typed.urgency.trim()
  return (
    <ActShell
      {...props}
      name={actName('decide-as-organ')}
      form={form}
      {...(waits && { ruling: heard as Ruling })}
      onSubmit={() => form.run(typed)}
    >
      <UrgencyField
        paper={props.paper}
        value={typed.urgency}
        error={error}
        onChange={(urgency) => change({ urgency })}
      />
      <DayField
        name="decidedOn"
        label={decidingSays.organDecidedOn}
        value={typed.decidedOn}
        error={error}
        onChange={(decidedOn) => change({ decidedOn })}
      />
      <LongField
        name="resolution"
        label={decidingSays.organResolution}
        max={20_000}
        rows={5}
        value={typed.resolution}
        error={error}
        onChange={(resolution) => change({ resolution })}
      />
    </ActShell>
  )
}
