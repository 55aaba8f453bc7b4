import { Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import type { PartProps } from '../act-form.ts'
import { gateSays } from './says.ts'

/** How the paper is reviewed while it waits to be accepted: for the office only. */
export function GatePart({ paper: { gate } }: PartProps) {
  const say = useSay()
  if (gate.readings === null) return null
  return (
    <Section title={gateSays.readings}>
      <Text size="sm">{say(gate.readings > 1 ? gateSays.readTwice : gateSays.readOnce)}</Text>
      {gate.firstReader ? (
        <Text size="sm">
          {say(gateSays.firstReader)}
          {gate.firstReader}
        </Text>
      ) : null}
    </Section>
  )
}
