import { Text } from '@mantine/core'
import { ArticleLine } from '../../../../ui/article.tsx'
import { capital, useSay } from '../../../../ui/language.tsx'
import { figures, type FigureKey } from '../../numbers/figures.ts'
import { says } from './says.ts'

/** What each figure of the view means, under which article or practice; unfolds on press. */
export function Meanings({ keys }: { keys: readonly FigureKey[] }) {
  const say = useSay()
  return (
    <section className="meanings" aria-label={say(says.meaning)}>
      <Text component="h2" size="md" fw={600} mt="lg" mb="xs">
        {say(says.meaning)}
      </Text>
      {keys.map((key) => (
        <details key={key} className="meaning">
          <summary>{capital(say(figures[key].name))}</summary>
          <Text size="sm">{say(figures[key].means)}</Text>
          <ArticleLine article={figures[key].under} />
        </details>
      ))}
    </section>
  )
}
