import { Alert, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { sayInstant } from '../../../ui/day.ts'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import type { Session } from '../../organs/contract.ts'
import { countMotions } from '../contract.ts'
import { CutOffForm } from './cut-off-form.tsx'
import { says } from './says.ts'

/** Until when motions are taken, in plain sight. */
export function CutOff({ session }: { session: Session }) {
  const say = useSay()
  return (
    <Text size="sm">
      {session.name}
      {say({ zh: '：', en: ': ' })}
      {session.motionsUntil ? `${say(says.until)}${say(sayInstant(session.motionsUntil))}` : say(says.untilUnset)}
    </Text>
  )
}

/** Whether motions are taken now, at which session, until when, and the way to set it. */
export function SessionNotice() {
  const say = useSay()
  const counts = useReply(countMotions, {})
  const sets = useHolds('chair', 'staff')
  const [setting, setSetting] = useState(false)
  if (!counts.data) return null
  const { session, taken, sentence } = counts.data
  return (
    <Alert
      mb="md"
      color={taken.permitted ? 'green' : 'gray'}
      title={say(taken.permitted ? says.taken : says.notTaken)}
      role="status"
    >
      {session ? <CutOff session={session} /> : null}
      {sentence ? <Text size="sm">{say(sentence)}</Text> : null}
      {session && sets && !setting ? (
        <Button mt="xs" variant="default" onClick={() => setSetting(true)}>
          {say(says.setUntil)}
        </Button>
      ) : null}
      {session && setting ? <CutOffForm session={session} onDone={() => setSetting(false)} /> : null}
    </Alert>
  )
}
