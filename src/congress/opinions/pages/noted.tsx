import { Button, Group, Stack, Text } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { says } from './says.ts'

interface NotedProps {
  readonly id: string
  readonly code: string | null
  readonly onAnother: () => void
}

/** It is noted: the code, to be read out or copied for whoever said it, and the next. */
export function Noted({ id, code, onAnother }: NotedProps) {
  const say = useSay()
  return (
    <Page title={says.noted}>
      <Stack gap="md" maw={720} role="status">
        {code ? (
          <div>
            <Text>{say(says.codeIs)}</Text>
            <Text fw={700} size="xl" ff="monospace">
              {code}
            </Text>
          </div>
        ) : null}
        <Group>
          <Button onClick={onAnother}>{say(says.another)}</Button>
          <Link to={`/opinions/${id}`}>{say(says.open)}</Link>
        </Group>
      </Stack>
    </Page>
  )
}
