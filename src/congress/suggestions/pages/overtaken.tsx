import { Alert, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../../ui/language.tsx'
import { problemIn } from '../../../ui/problem.ts'
import { actSays } from './act-says.ts'
import { stateName } from './state-badge.tsx'

interface OvertakenProps {
  readonly error: unknown
  /** The state the reader was looking at. */
  readonly seen: string
  readonly reload: () => Promise<unknown>
}

/** Two clerks at once: what has changed, and a way to see it that keeps what was typed. */
export function Overtaken({ error, seen, reload }: OvertakenProps) {
  const say = useSay()
  const [waiting, setWaiting] = useState(false)
  const { detail, changed } = problemIn(error)
  const state = typeof changed?.['state'] === 'string' ? changed['state'] : null
  const load = () => {
    setWaiting(true)
    void reload().finally(() => setWaiting(false))
  }
  return (
    <Alert role="alert" color="#9a4a00" title={say(actSays.overtakenTitle)}>
      <Text size="sm">{detail}</Text>
      {state && state !== seen ? (
        <Text size="sm">
          {say(actSays.overtakenFrom)} <strong>{say(stateName(seen))}</strong> → {say(actSays.overtakenTo)}{' '}
          <strong>{say(stateName(state))}</strong>
        </Text>
      ) : null}
      <Text size="sm">{say(actSays.overtakenKept)}</Text>
      <Button mt="xs" onClick={load} loading={waiting}>
        {say(actSays.loadLatest)}
      </Button>
    </Alert>
  )
}
