import { Alert, Button, CopyButton, Group, Paper, Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useSay } from '../language.tsx'
import './issued-passwords.css'
import { says } from './issued-says.ts'

/** A password issued to somebody, as it is handed over once. */
export interface Issued {
  readonly username: string
  readonly name: string
  readonly password: string
  /** In the reader's words. */
  readonly role?: string
}

/** Issued passwords, shown once: with a way to copy and to print them, and a question before the window is closed. */
export function IssuedPasswords({ issued }: { issued: readonly Issued[] }) {
  const say = useSay()
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  const all = issued.map(({ name, username, password }) => `${name}\t${username}\t${password}`).join('\n')
  return (
    <Alert color="orange" title={say(says.title)} className="issued-slip">
      <Stack gap="sm">
        <Text size="sm">{say(says.hint)}</Text>
        {issued.map((one) => (
          <OnePassword key={one.username} issued={one} />
        ))}
        <Group gap="xs">
          {issued.length > 1 && (
            <CopyButton value={all}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {say(copied ? says.copied : says.copyAll)}
                </Button>
              )}
            </CopyButton>
          )}
          <Button variant="default" onClick={() => window.print()}>
            {say(says.print)}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}

function OnePassword({ issued: { name, username, password, role } }: { issued: Issued }) {
  const say = useSay()
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="sm">
        <div style={{ minWidth: 0 }}>
          <Text fw={600}>
            {name}
            {role ? ` · ${role}` : ''}
          </Text>
          <Text size="sm">
            {say(says.username)} <strong>{username}</strong>
          </Text>
          <Text size="sm">
            {say(says.password)} <span className="issued-password">{password}</span>
          </Text>
        </div>
        <CopyButton value={password}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              aria-label={`${say(copied ? says.copied : says.copy)} ${username}`}
            >
              {say(copied ? says.copied : says.copy)}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Paper>
  )
}
