import { Text } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import type { JudgingPanel } from '../../contract.ts'
import type { PartProps } from '../act-form.ts'
import { Section } from '../section.tsx'
import { judgingSays } from './says.ts'
import { WhatIsAsked } from './what-is-asked.tsx'

/** What was asked for again, what the chairs directed, and what showed a closed paper unsolved. */
export function JudgingPart({ paper }: PartProps) {
  const { reworks, directions, reopenings } = paper.judging
  if (reworks.length + directions.length + reopenings.length === 0) return null
  return (
    <Section title={judgingSays.panel}>
      <WhatIsAsked judging={paper.judging} />
      <Directions directions={directions} />
      <Reopenings reopenings={reopenings} />
    </Section>
  )
}

function Directions({ directions }: Pick<JudgingPanel, 'directions'>) {
  const say = useSay()
  return directions.map(({ kind, leader, office, demand, answerBy, decidedOn, decidedBy }, at) => (
    <div key={at} className="paper-part">
      <Text size="sm" fw={600}>
        {say(sayDay(decidedOn))} · {say(kind === 'direct' ? judgingSays.directed : judgingSays.concluded)}
        {kind === 'conclude' ? ` · ${say(judgingSays.notSolved)}` : ''}
      </Text>
      {kind === 'direct' ? (
        <Text size="sm">
          {say(judgingSays.leader)}
          {say({ zh: '：', en: ': ' })}
          {[office, leader].filter(Boolean).join(' ')}
          {answerBy ? ` · ${say(judgingSays.answerBy)} ${say(sayDay(answerBy))}` : ''}
        </Text>
      ) : null}
      <Text size="sm" className="prose">
        {demand}
      </Text>
      <Text size="sm" c="gray.7">
        {decidedBy}
      </Text>
    </div>
  ))
}

function Reopenings({ reopenings }: Pick<JudgingPanel, 'reopenings'>) {
  const say = useSay()
  return reopenings.map(({ finding, reopenedOn }, at) => (
    <div key={at} className="paper-part">
      <Text size="sm" fw={600}>
        {say(sayDay(reopenedOn))} · {say(judgingSays.reopened)}
      </Text>
      <Text size="sm" className="prose">
        {finding}
      </Text>
    </div>
  ))
}
