import { Text, Title } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { FactsSection, Section } from '../../../docket/pages/index.tsx'
import type { PartProps } from '../act-form.ts'
import { Returns } from './returns.tsx'
import { handOverSays } from './says.ts'
import './handing-over.css'

type Part = PartProps['paper']['handingOver']['parts'][number]

/** Who leads, who stands beside the lead or answers for which part; and how often it was sent back, with the ruling. */
export function HandingOverPart({ paper }: PartProps) {
  const say = useSay()
  const { coHandlers, parts, returns } = paper.handingOver
  return (
    <>
      {coHandlers.length + parts.length > 0 ? (
        <FactsSection
          title={handOverSays.whoHandles}
          facts={[
            [handOverSays.lead, paper.organ?.name],
            [handOverSays.coHandlers, coHandlers.length > 0 ? <Organs parts={coHandlers} /> : null],
            [handOverSays.partOrgans, parts.length > 0 ? <Organs parts={parts} /> : null],
          ]}
        />
      ) : null}
      {returns.length > 0 ? (
        <Section title={handOverSays.returns}>
          <Title order={3} size="h6" className="hidden-caption">
            {say(handOverSays.returns)}
          </Title>
          <Returns returns={returns} />
        </Section>
      ) : null}
    </>
  )
}

function Organs({ parts }: { parts: readonly Part[] }) {
  const say = useSay()
  return (
    <ul className="organ-parts">
      {parts.map(({ id, organ, part, stateName, dueOn }) => (
        <li key={id}>
          {organ}
          {part ? `：${part}` : ''}
          <Text component="span" size="sm" c="gray.7">
            {' '}
            {say(stateName)}
            {dueOn ? ` · ${say(handOverSays.until(sayDay(dueOn)))}` : ''}
          </Text>
        </li>
      ))}
    </ul>
  )
}
