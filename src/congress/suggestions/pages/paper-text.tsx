import { Text, Title } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import type { SuggestionPage } from '../contract.ts'
import { paperSays } from './paper-says.ts'
import { Section } from './section.tsx'

const parts = ['facts', 'analysis', 'proposal'] as const

/** The three parts of a suggestion as the deputy wrote them. */
export function PaperText({ paper }: { paper: Pick<SuggestionPage, (typeof parts)[number]> }) {
  const say = useSay()
  return (
    <Section title={paperSays.text}>
      {parts.map((part) => (
        <div key={part} className="paper-part">
          <Title order={3} size="h6">
            {say(paperSays[part])}
          </Title>
          <Text className="prose" c={paper[part] ? undefined : 'gray.7'}>
            {paper[part] || say(paperSays.notWritten)}
          </Text>
        </div>
      ))}
    </Section>
  )
}
