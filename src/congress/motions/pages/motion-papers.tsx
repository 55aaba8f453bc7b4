import { Text, Title } from '@mantine/core'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Section } from '../../docket/pages/index.tsx'
import type { MotionPage } from '../contract.ts'
import { paperNames } from '../words.ts'
import { motionSays } from './motion-says.ts'

/** What was given in writing on the way, the latest first. */
export function MotionPapers({ papers }: Pick<MotionPage, 'papers'>) {
  const say = useSay()
  if (papers.length === 0) return null
  return (
    <Section title={motionSays.papers}>
      {papers.toReversed().map(({ id, kind, organ, text, givenOn }) => (
        <article key={id} className="paper-part">
          <Title order={3} size="h6">
            {capital(say(paperNames[kind]))} · {organ ?? say(motionSays.presidium)} · {say(sayDay(givenOn))}
          </Title>
          <Text className="prose">{text}</Text>
        </article>
      ))}
    </Section>
  )
}
