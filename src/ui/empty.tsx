import { Paper, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Bilingual } from '../law/bilingual.ts'
import { useSay } from './language.tsx'

interface EmptyProps {
  readonly title: Bilingual | string
  readonly hint?: Bilingual | string
  readonly children?: ReactNode
}

/** Nothing is here, said as good news or with what to do next. */
export function Empty({ title, hint, children }: EmptyProps) {
  const say = useSay()
  const text = (words: Bilingual | string) => (typeof words === 'string' ? words : say(words))
  return (
    <Paper withBorder p="xl" ta="center">
      <Text fw={600}>{text(title)}</Text>
      {hint ? (
        <Text size="sm" c="gray.7" mt={4}>
          {text(hint)}
        </Text>
      ) : null}
      {children}
    </Paper>
  )
}
