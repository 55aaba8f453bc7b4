import { Text } from '@mantine/core'
import { ArticleLine } from '../../../../ui/article.tsx'
import { sayInstant } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { actorSaid } from '../record-says.ts'
import { lineId } from '../timeline/timeline.tsx'
import type { MatterPage } from './matter-page.ts'
import { matterSays } from './says.ts'
import { Section } from './section.tsx'

/** What happened, from the record itself: by whom, when, under which article. The latest stands first. */
export function MatterHistory({ history }: Pick<MatterPage, 'history'>) {
  const say = useSay()
  return (
    <Section title={matterSays.history}>
      <ol className="history" reversed>
        {history.toReversed().map(({ seq, at, said, actor, under }) => (
          <li key={seq} id={lineId(seq)} tabIndex={-1}>
            <Text fw={600} className="prose">
              {capital(say(said))}
            </Text>
            <Text size="sm" c="gray.7">
              {say(actorSaid(actor))} · {say(sayInstant(at))}
            </Text>
            {under ? <ArticleLine article={under} /> : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}
