import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useSay } from '../../../ui/language.tsx'

interface AsShownProps {
  readonly heading: Bilingual
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}

/** A text as everybody reads it. */
export function AsShown({ heading, title, text, children }: AsShownProps) {
  const say = useSay()
  return (
    <section className="moderation-shown">
      <Title order={3} size="h6">
        {say(heading)}
      </Title>
      <Text fw={700} mt="xs" className="prose">
        {title}
      </Text>
      <Text className="prose">{text}</Text>
      {children}
    </section>
  )
}
