import { Alert, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../../../ui/language.tsx'
import { problemIn } from '../../../../ui/problem.ts'
import type { Life } from '../../words.ts'
import { matterSays } from './says.ts'
import { stateIn } from './state-in.ts'

interface OvertakenProps {
  readonly life: Life
  readonly error: unknown
  /** The state the reader was looking at. */
  readonly seen: string
  readonly reload: () => Promise<unknown>
}

/** Two clerks at once: what has changed, and a way to see it that keeps what was typed. */
export function Overtaken({ life, error, seen, reload }: OvertakenProps) {
  const say = useSay()
  const [waiting, setWaiting] = useState(false)
  const { detail, changed } = problemIn(error)
  const state = typeof changed?.['state'] === 'string' ? changed['state'] : null
  const load = () => {
    setWaiting(true)
    void reload().finally(() => setWaiting(false))
  }
  return (
    <Alert role="alert" color="#9a4a00" title={say(matterSays.overtakenTitle)}>
      <Text size="sm">{detail}</Text>
      {state && state !== seen ? (
        <Text size="sm">
          {say(matterSays.overtakenFrom)} <strong>{say(stateIn(life, seen))}</strong> → {say(matterSays.overtakenTo)}{' '}
          <strong>{say(stateIn(life, state))}</strong>
        </Text>
      ) : null}
      <Text size="sm">{say(matterSays.overtakenKept)}</Text>
      <Button mt="xs" onClick={load} loading={waiting}>
        {say(matterSays.loadLatest)}
      </Button>
    </Alert>
  )
}
