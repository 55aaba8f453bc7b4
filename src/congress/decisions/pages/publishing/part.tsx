import { Anchor, Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { Section, Undertakings } from '../../../docket/pages/index.tsx'
import type { PartProps } from '../part.ts'
import { publishingSays } from './says.ts'

/** The resolution as published, its public page, and its clauses as what was promised. */
export function PublishingPart({ paper, onDone }: PartProps) {
  const say = useSay()
  const { resolution, publishedOn, publicAt, undertakings } = paper.publishing
  if (paper.decidedOn === null || paper.state === 'rejected' || (!resolution && !publishedOn)) return null
  return (
    <>
      <Section title={publishingSays.resolution}>
        {publishedOn ? null : (
          <Text size="sm" c="gray.7">
            {say(publishingSays.notYet)}
          </Text>
        )}
        <Text className="prose">{resolution}</Text>
        {publicAt ? (
          <Text size="sm" className="screen-only">
            <Anchor href={publicAt} target="_blank" rel="noopener">
              {say(publishingSays.publicPage)}
            </Anchor>
          </Text>
        ) : null}
      </Section>
      <Undertakings undertakings={undertakings} onDone={onDone} />
    </>
  )
}
