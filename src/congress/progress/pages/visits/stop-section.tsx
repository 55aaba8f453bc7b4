import { Paper, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { useSay } from '../../../../ui/language.tsx'
import type { Visit, VisitStop } from '../../contract.ts'
import { FindingFields } from './finding-fields.tsx'
import { FoundLines } from './found-lines.tsx'
import { ItemLine } from './item-line.tsx'
import { StopPhotos } from './stop-photos.tsx'
import { says } from './says.ts'
import { WordFields } from './word-fields.tsx'

/** Where a stop stands on the page. */
export const anchorOf = ({ ordinal }: Pick<VisitStop, 'ordinal'>): string => `stop-${ordinal}`

interface StopSectionProps {
  readonly visit: Visit
  readonly stop: VisitStop
  readonly next: VisitStop | undefined
}

/** One stop: what to look at, the checks and the score, photographs, and for the organisers their word on it. */
export function StopSection({ visit, stop, next }: StopSectionProps) {
  const say = useSay()
  const id = useId()
  return (
    <Paper
      component="section"
      withBorder
      p={{ base: 'md', md: 'lg' }}
      className="visit-stop"
      id={anchorOf(stop)}
      aria-labelledby={id}
    >
      <Title order={2} size="h4" id={id}>
        <span className="stop-number">{stop.ordinal}</span>
        {stop.title}
      </Title>
      <StopFacts stop={stop} />
      <FindingFields visitId={visit.id} stop={stop} />
      <StopPhotos visitId={visit.id} stop={stop} />
      {visit.mayWord ? <WordFields visit={visit} stop={stop} /> : null}
      <Title order={3} size="h6" mt="lg">
        {say(says.found)}
      </Title>
      {stop.found ? <FoundLines stop={stop} /> : <Text size="sm">{say(says.foundLater)}</Text>}
      {next ? (
        <a href={`#${anchorOf(next)}`} className="way-on">
          {say(says.next)}
          {say({ zh: '：', en: ': ' })}
          {next.title}
        </a>
      ) : null}
    </Paper>
  )
}

/** When, where, what to look at, whom to ask for; and the paper it is about. */
export function StopFacts({ stop }: { stop: VisitStop }) {
  const say = useSay()
  const { arrivesAt, place, lookAt, contact, item } = stop
  const facts = [
    [says.arrives, arrivesAt],
    [says.place, place],
    [says.lookAt, lookAt],
    [says.contact, contact],
  ] as const
  return (
    <>
      <dl className="card-facts">
        {facts.map(([name, fact]) =>
          fact ? (
            <div key={name.en}>
              <dt>{say(name)}</dt>
              <dd className="prose">{fact}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {item ? <ItemLine item={item} under={stop.title} /> : null}
    </>
  )
}
