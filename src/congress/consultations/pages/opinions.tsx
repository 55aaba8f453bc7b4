import './consultations.css'
import { Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { Choices } from '../../../ui/choices.tsx'
import { capital, useSay } from '../../../ui/language.tsx'
import { Section } from '../../docket/pages/index.tsx'
import type { ConsultationPage, OpinionLine } from '../contract.ts'
import { sortedBy, type Cluster } from './clusters.ts'
import { DecideCluster } from './decide-cluster.tsx'
import { OpinionText } from './opinion-line.tsx'
import { says } from './says.ts'

type Which = 'open' | 'decided' | 'all'

const ofWhich: Record<Which, (line: OpinionLine) => boolean> = {
  open: ({ asks, fate }) => asks && fate === null,
  decided: ({ fate }) => fate !== null,
  all: () => true,
}

/** What was written, sorted by subject, like beside like; and what became of it. */
export function Opinions({ paper }: { paper: ConsultationPage }) {
  const say = useSay()
  const [which, setWhich] = useState<Which>(paper.mayAnswer && paper.unanswered > 0 ? 'open' : 'all')
  const { lines } = paper
  const closed = paper.state === 'to-answer' || paper.state === 'answered'
  if (!closed || (lines.length === 0 && !paper.tally)) return null
  const own = lines.length > 0 && lines.every(({ mine }) => mine)
  if (lines.length === 0 && !paper.mayAnswer) return null
  const shown = paper.mayAnswer ? lines.filter(ofWhich[which]) : lines
  return (
    <Section title={own ? says.yourLines : says.opinions}>
      {paper.summary ? (
        <div className="fate">
          <Text fw={600}>{say(says.summaryTitle)}</Text>
          <Text className="prose">{paper.summary}</Text>
        </div>
      ) : null}
      {lines.length === 0 ? <Text>{say(says.noLines)}</Text> : null}
      {paper.mayAnswer && lines.length > 0 ? (
        <Choices
          label={says.byFate}
          choices={[
            { value: 'open', name: says.toDecide, count: lines.filter(ofWhich.open).length },
            { value: 'decided', name: says.decided, count: lines.filter(ofWhich.decided).length },
            { value: 'all', name: says.allLines, count: lines.length },
          ]}
          chosen={which}
          onChoose={setWhich}
        />
      ) : null}
      {lines.length > 0 && shown.length === 0 && which === 'open' ? <Text>{say(says.noneToDecide)}</Text> : null}
      <Stack gap="lg" mt="sm">
        {sortedBy(paper.form.subjects, shown).map(({ subject, clusters }) => (
          <div key={subject?.id ?? ''}>
            {paper.form.subjects.length > 0 ? (
              <Title order={3} size="h6" mb="xs">
                {capital(say(subject?.name ?? says.noSubject))}
              </Title>
            ) : null}
            {clusters.map((cluster) => (
              <ClusterCard key={cluster.key} paper={paper} cluster={cluster} />
            ))}
          </div>
        ))}
      </Stack>
    </Section>
  )
}

function ClusterCard({ paper, cluster }: { paper: ConsultationPage; cluster: Cluster }) {
  const say = useSay()
  const { lines } = cluster
  return (
    <div className="opinion-cluster">
      {lines.length > 1 ? (
        <Text size="sm" mb="xs">
          {say({ zh: `${lines.length} 条意思相近的意见`, en: `${lines.length} that say much the same` })}
        </Text>
      ) : null}
      {paper.mayAnswer ? (
        // Another form for other lines: what was chosen among these is no choice among those.
        <DecideCluster key={lines.map(({ id }) => id).join()} paper={paper} lines={lines} />
      ) : (
        lines.map((line) => (
          <div key={line.id} className="opinion-line">
            <OpinionText line={line} answered={paper.state === 'answered'} />
          </div>
        ))
      )}
    </div>
  )
}
