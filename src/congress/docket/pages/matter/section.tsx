import './matter.css'
import { Paper, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'

/** One part of a paper's page, under its heading. */
export function Section({ title, children }: { title: Bilingual; children: ReactNode }) {
  const say = useSay()
  return (
    <Paper component="section" withBorder p={{ base: 'md', md: 'lg' }}>
      <Title order={2} size="h4" mb="sm">
        {say(title)}
      </Title>
      {children}
    </Paper>
  )
}
