import { Text, Title } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import { matterSays } from './says.ts'
import { Section } from './section.tsx'

interface TextSectionProps {
  readonly title: Bilingual
  readonly parts: readonly { readonly name: Bilingual; readonly text: string }[]
}

/** The parts of a paper's text as they were written. */
export function TextSection({ title, parts }: TextSectionProps) {
  const say = useSay()
  return (
    <Section title={title}>
      {parts.map(({ name, text }) => (
        <div key={name.en} className="paper-part">
          <Title order={3} size="h6">
            {say(name)}
          </Title>
          <Text className="prose" c={text ? undefined : 'gray.7'}>
            {text || say(matterSays.notWritten)}
          </Text>
        </div>
      ))}
    </Section>
  )
}
