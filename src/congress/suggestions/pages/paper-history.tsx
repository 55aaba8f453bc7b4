import { Text } from '@mantine/core'
import type { Answer } from '../../../platform/http/contract.ts'
import { ArticleLine } from '../../../ui/article.tsx'
import { sayInstant } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { actorSaid } from '../../docket/pages/index.tsx'
import type { readSuggestion } from '../contract.ts'
import { paperSays } from './paper-says.ts'
import { Section } from './section.tsx'

type Line = Answer<typeof readSuggestion>['history'][number]

/** What happened, from the record itself: by whom, when, under which article. The latest stands first. */
export function PaperHistory({ history }: { history: readonly Line[] }) {
  const say = useSay()
  return (
    <Section title={paperSays.history}>
      <ol className="history" reversed>
        {history.toReversed().map(({ seq, at, said, actor, under }) => (
          <li key={seq}>
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
