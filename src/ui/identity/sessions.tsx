import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { endOtherSessions, endSession, listMySessions } from '../../platform/identity/contract.ts'
import type { Answer } from '../../platform/http/contract.ts'
import { useCall, useReply } from '../ask.ts'
import { sayInstant } from '../day.ts'
import { useSay } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { Waiting } from '../waiting.tsx'
import { deviceOf } from './device.ts'
import { says } from './says.ts'

type Session = Answer<typeof listMySessions>['rows'][number]
const refreshes = ['listMySessions']

/** Where one is signed in; each can be ended from here. */
export function Sessions() {
  const say = useSay()
  const sessions = useReply(listMySessions, {})
  const endingOthers = useCall(endOtherSessions, { refreshes })
  if (sessions.isPending) return <Waiting lines={2} />
  const rows = sessions.data?.rows ?? []
  return (
    <Stack gap="sm">
      <Text size="sm" c="gray.7">
        {say(says.sessionsHint)}
      </Text>
      <ProblemNotice error={sessions.error ?? endingOthers.error} />
      <ul className="cards">
        {rows.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
      {rows.length > 1 ? (
        <Group>
          <Button variant="default" loading={endingOthers.isPending} onClick={() => endingOthers.mutate({})}>
            {say(says.endOthers)}
          </Button>
        </Group>
      ) : null}
    </Stack>
  )
}

function SessionLine({ session }: { session: Session }) {
  const say = useSay()
  const ending = useCall(endSession, { refreshes })
  const device = say(deviceOf(session.userAgent))
  return (
    <Group component="li" justify="space-between" wrap="nowrap" className="line">
      <div>
        <Text fw={600}>
          {device} {session.current ? <Badge variant="light">{say(says.thisSession)}</Badge> : null}
        </Text>
        <Text size="sm" c="gray.7">
          {say(says.lastSeen)} {say(sayInstant(session.lastSeenAt))} · {say(says.from)} {session.address}
        </Text>
        <ProblemNotice error={ending.error} />
      </div>
      {session.current ? null : (
        <Button
          variant="default"
          aria-label={`${say(says.endSession)} ${device}`}
          loading={ending.isPending}
          onClick={() => ending.mutate({ params: { sessionId: session.id } })}
        >
          {say(says.endSession)}
        </Button>
      )}
    </Group>
  )
}
