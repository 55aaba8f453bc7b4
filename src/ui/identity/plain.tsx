import { Box, Group, Paper, Text, Title } from '@mantine/core'
import { useEffect, type ReactNode } from 'react'
import type { Bilingual } from '../../law/bilingual.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { useSay } from '../language.tsx'
import { says as shell } from '../says.ts'
import { says } from './says.ts'

/** A page outside the desk: one card under the platform's name. */
export function Plain({ title, wide = false, children }: { title: Bilingual; wide?: boolean; children: ReactNode }) {
  const say = useSay()
  useEffect(() => {
    document.title = `${say(title)} · ${say(shell.product)}`
  }, [say, title])
  return (
    <div className="plain">
      <Group justify="flex-end" p="xs">
        <LanguageSwitch />
      </Group>
      <Box component="main" id="main" maw={wide ? 760 : 440} mx="auto" px="md" pb="xl" w="100%">
        <Box ta="center" my="lg">
          <img src="/icon.svg" width={56} height={56} alt="" />
          <Text className="plain-name">{say(shell.product)}</Text>
          <Text c="gray.7">{say(says.welcome)}</Text>
        </Box>
        <Paper withBorder p={{ base: 'md', xs: 'xl' }}>
          <Title order={1} size="h3" mb="md">
            {say(title)}
          </Title>
          {children}
        </Paper>
      </Box>
    </div>
  )
}
