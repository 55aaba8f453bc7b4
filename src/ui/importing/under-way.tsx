import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Bilingual } from '../../law/bilingual.ts'
import { useSay } from '../language.tsx'
import { says, waited } from './says.ts'

/** What is under way; past two seconds also how long it has taken, and a way out. */
export function UnderWay({ busy, onStop }: { busy: Bilingual; onStop: () => void }) {
  const say = useSay()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const ticking = setInterval(() => setSeconds((past) => past + 1), 1000)
    return () => clearInterval(ticking)
  }, [])
  return (
    <Stack gap="xs" role="status">
      <Text>{say(busy)}</Text>
      <Progress value={100} animated aria-label={say(busy)} />
      {seconds >= 2 && (
        <Group justify="space-between">
          <Text size="sm" c="gray.7" aria-live="off">
            {say(waited(seconds))}
          </Text>
          <Button variant="default" onClick={onStop}>
            {say(says.stop)}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
