import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useCall } from '../../../../ui/ask.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { assignGroup, dissolveGroup, groupSuggestion, ungroupSuggestion, type SuggestionPage } from '../../contract.ts'
import { refreshes } from '../act-form.ts'
import { OrganSelect } from '../handing-over/organ-select.tsx'
import { similarSays as says } from './says.ts'

const after = { refreshes: [...refreshes, 'similarToSuggestion'] }

interface ShellProps {
  readonly name: Bilingual
  readonly note?: Bilingual
  readonly call: { readonly error: unknown; readonly isPending: boolean }
  readonly ready: boolean
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

function Shell({ name, note, call, ready, onSubmit, onClose, children }: ShellProps) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) onSubmit()
  }
  return (
    <form className="act-form" onSubmit={submit}>
      <Stack gap="md">
        <Title order={4} size="h5" ref={heading} tabIndex={-1}>
          {capital(say(name))}
        </Title>
        {note ? <Text size="sm">{say(note)}</Text> : null}
        {children}
        <ProblemNotice error={call.error} />
        <Group>
          <Button type="submit" loading={call.isPending}>
            {capital(say(name))}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface ReasonProps {
  readonly label: Bilingual
  readonly value: string
  readonly error: unknown
  readonly onChange: (reason: string) => void
}

function Reason({ label, value, error, onChange }: ReasonProps) {
  const say = useSay()
  return (
    <Textarea
      label={say(label)}
      required
      minRows={2}
      maxLength={500}
      value={value}
      error={issueOf(error, 'reason')}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

interface FormProps {
  readonly paper: SuggestionPage
  readonly onClose: () => void
}

/** 并案: with which other paper, and why. */
export function GroupForm({ paper, withId, onClose }: FormProps & { readonly withId: string }) {
  const [reason, setReason] = useState('')
  const call = useCall(groupSuggestion, after)
  const send = () =>
    call.mutate({ params: { id: paper.id }, body: { version: paper.version, withId, reason } }, { onSuccess: onClose })
  return (
    <Shell
      name={says.group}
      note={says.groupNote}
      call={call}
      ready={reason.trim() !== ''}
      onSubmit={send}
      onClose={onClose}
    >
      <Reason label={says.why} value={reason} error={call.error} onChange={setReason} />
    </Shell>
  )
}

/** 退出并案, with the reason. */
export function UngroupForm({ paper, onClose }: FormProps) {
  const [reason, setReason] = useState('')
  const call = useCall(ungroupSuggestion, after)
  const send = () =>
    call.mutate({ params: { id: paper.id }, body: { version: paper.version, reason } }, { onSuccess: onClose })
  return (
    <Shell name={says.ungroup} call={call} ready={reason.trim() !== ''} onSubmit={send} onClose={onClose}>
      <Reason label={says.whyApart} value={reason} error={call.error} onChange={setReason} />
    </Shell>
  )
}

/** 解除并案, with the reason. */
export function DissolveForm({ groupId, onClose }: { groupId: string; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const call = useCall(dissolveGroup, after)
  const send = () => call.mutate({ params: { id: groupId }, body: { reason } }, { onSuccess: onClose })
  return (
    <Shell name={says.dissolve} call={call} ready={reason.trim() !== ''} onSubmit={send} onClose={onClose}>
      <Reason label={says.whyApart} value={reason} error={call.error} onChange={setReason} />
    </Shell>
  )
}

/** 并案交办: to which organ. */
export function AssignGroupForm({ groupId, onClose }: { groupId: string; onClose: () => void }) {
  const [organId, setOrganId] = useState('')
  const call = useCall(assignGroup, after)
  const send = () => call.mutate({ params: { id: groupId }, body: { organId } }, { onSuccess: onClose })
  return (
    <Shell
      name={says.assign}
      note={says.assignNote}
      call={call}
      ready={organId !== ''}
      onSubmit={send}
      onClose={onClose}
    >
      <OrganSelect label={says.assignTo} value={organId} onChange={setOrganId} error={issueOf(call.error, 'organId')} />
    </Shell>
  )
}
