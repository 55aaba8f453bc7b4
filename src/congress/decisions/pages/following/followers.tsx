import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { matterSays, Section } from '../../../docket/pages/index.tsx'
import { answerInvitationToFollow, leaveFollowing, type FollowerLine } from '../../contract.ts'
import { InviteForm } from './invite-form.tsx'
import type { FollowProps } from './part.tsx'
import { followRefreshes } from './refreshes.ts'
import { followSays as says } from './says.ts'

/** Who follows, who was asked, and how each answered. */
export function Followers({ matterId, panel, onDone }: FollowProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const { followers, mayInvite } = panel
  return (
    <Section title={says.followers}>
      {followers.length === 0 ? <Text>{say(says.noFollowers)}</Text> : null}
      <ul className="plain-list">
        {followers.map((line) => (
          <li key={line.id}>
            <Line line={line} onDone={onDone} />
          </li>
        ))}
      </ul>
      {mayInvite && !open ? (
        <Button
          variant={followers.length > 0 ? 'default' : 'filled'}
          mt="sm"
          className="screen-only"
          onClick={() => setOpen(true)}
        >
          {say(says.invite)}
        </Button>
      ) : null}
      {open ? <InviteForm matterId={matterId} onClose={() => setOpen(false)} onDone={onDone} /> : null}
    </Section>
  )
}

function Line({ line, onDone }: { line: FollowerLine } & Pick<FollowProps, 'onDone'>) {
  const say = useSay()
  const { mine } = line
  return (
    <>
      <Text>
        <strong>{line.deputy.name}</strong> · {capital(say(line.stateName))}
        {line.sinceOn ? ` · ${say(says.since)} ${say(sayDay(line.sinceOn))}` : ''}
      </Text>
      {line.reason ? <Text size="sm">{line.reason}</Text> : null}
      {line.mayAnswer ? <Answering line={line} mine={mine} onDone={onDone} /> : null}
      {line.mayLeave ? <Leaving line={line} mine={mine} onDone={onDone} /> : null}
    </>
  )
}

interface AnsweringProps extends Pick<FollowProps, 'onDone'> {
  readonly line: FollowerLine
  readonly mine: boolean
}

/** Her own answer, or the office's for her. */
function Answering({ line, mine, onDone }: AnsweringProps) {
  const say = useSay()
  const calling = useCall(answerInvitationToFollow, { refreshes: followRefreshes })
  const [declining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const send = (accept: boolean) =>
    calling.mutate(
      { params: { id: line.id }, body: { version: line.version, accept, reason: accept ? '' : reason } },
      { onSuccess: () => onDone({ act: 'accept', name: accept ? says.accept : says.decline }) },
    )
  return (
    <div className="screen-only">
      <Text size="sm">{mine ? say(says.asked) : `${say(says.onBehalf)}${line.deputy.name}`}</Text>
      {declining ? (
        <TextInput
          label={say(says.reason)}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      <Group mt="xs">
        {declining ? null : (
          <Button variant={mine ? 'filled' : 'default'} onClick={() => send(true)} loading={calling.isPending}>
            {say(says.accept)}
          </Button>
        )}
        <Button
          variant="default"
          disabled={declining && !reason.trim()}
          onClick={() => (declining ? send(false) : setDeclining(true))}
        >
          {say(says.decline)}
        </Button>
        {declining ? (
          <Button variant="subtle" onClick={() => setDeclining(false)}>
            {say(matterSays.cancel)}
          </Button>
        ) : null}
      </Group>
      <ProblemNotice error={calling.error} />
    </div>
  )
}

/** Following no longer, with the reason. */
function Leaving({ line, mine, onDone }: AnsweringProps) {
  const say = useSay()
  const calling = useCall(leaveFollowing, { refreshes: followRefreshes })
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  if (!open)
    return (
      <Button variant="subtle" size="compact-md" px={0} className="screen-only" onClick={() => setOpen(true)}>
        {say(says.leave)}
        {mine ? '' : `${say({ zh: '：', en: ': ' })}${line.deputy.name}`}
      </Button>
    )
  const send = () =>
    calling.mutate(
      { params: { id: line.id }, body: { version: line.version, reason } },
      { onSuccess: () => onDone({ act: 'leave', name: says.leave }) },
    )
  return (
    <div className="screen-only">
      <TextInput
        label={say(says.reason)}
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group mt="xs">
        <Button onClick={send} disabled={!reason.trim()} loading={calling.isPending}>
          {say(says.leave)}
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          {say(matterSays.cancel)}
        </Button>
      </Group>
      <ProblemNotice error={calling.error} />
    </div>
  )
}
