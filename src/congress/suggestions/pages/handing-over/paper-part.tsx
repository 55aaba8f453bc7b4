import { Text } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { FactsSection, Section } from '../../../docket/pages/index.tsx'
import type { PartProps } from '../act-form.ts'
import { Unfold } from '../handling/side-form.tsx'
import { ReleaseForm } from './release-form.tsx'
import { Returns } from './returns.tsx'
import { handOverSays } from './says.ts'
import './handing-over.css'

type Part = PartProps['paper']['handingOver']['parts'][number]

/** Who leads, who stands beside the lead or answers for which part; and how often it was sent back, with the ruling. */
export function HandingOverPart({ paper }: PartProps) {
  const { coHandlers, parts, returns } = paper.handingOver
  return (
    <>
      {coHandlers.length + parts.length > 0 ? (
        <FactsSection
          title={handOverSays.whoHandles}
          facts={[
            [handOverSays.lead, paper.organ?.name],
            [handOverSays.coHandlers, coHandlers.length > 0 ? <Organs paperId={paper.id} parts={coHandlers} /> : null],
            [handOverSays.partOrgans, parts.length > 0 ? <Organs paperId={paper.id} parts={parts} /> : null],
          ]}
        />
      ) : null}
      {returns.length > 0 ? (
        <Section title={handOverSays.returns}>
          <Returns returns={returns} />
        </Section>
      ) : null}
    </>
  )
}

function Organs({ paperId, parts }: { paperId: string; parts: readonly Part[] }) {
  const say = useSay()
  return (
    <ul className="organ-parts">
      {parts.map(({ stateName, dueOn, ...part }) => (
        <li key={part.id}>
          {part.organ}
          {part.part ? `：${part.part}` : ''}
          <Text component="span" size="sm" c="gray.7">
            {' '}
            {say(stateName)}
            {dueOn ? ` · ${say(handOverSays.until(sayDay(dueOn)))}` : ''}
          </Text>
          {part.mayRelease ? (
            <Unfold label={handOverSays.releasing(part.organ)}>
              {(close) => <ReleaseForm paperId={paperId} part={{ ...part, stateName, dueOn }} onClose={close} />}
            </Unfold>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
