import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { refresh } from '../../../../ui/ask.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { problemIn } from '../../../../ui/problem.ts'
import type { Undertaking } from '../../contract.ts'
import { refreshes } from './refreshes.ts'
import { matterSays } from '../matter/says.ts'

/** What every form about a promise is given. */
export interface UndertakingFormProps {
  readonly undertaking: Undertaking
  readonly onClose: () => void
  readonly onDone: () => void
}

interface ShellProps {
  readonly name: Bilingual
  readonly note?: Bilingual
  /** Whether it can still be done, as the page was last read. */
  readonly offered: boolean
  readonly call: { readonly error: unknown; readonly isPending: boolean; readonly reset: () => void }
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The form of one act on a promise: heading, fields, what went wrong, and the two buttons. */
export function UndertakingShell({ name, note, offered, call, onSubmit, onClose, children }: ShellProps) {
  const say = useSay()
  const client = useQueryClient()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  const overtaken = call.error ? problemIn(call.error).status === 409 : false
  const load = () => void refresh(client, refreshes).then(call.reset)
  return (
    <form className="act-form" onSubmit={submit}>
      <Stack gap="md">
        <Title order={3} size="h5" ref={heading} tabIndex={-1}>
          {capital(say(name))}
        </Title>
        {note ? <Text size="sm">{say(note)}</Text> : null}
        {children}
        <ProblemNotice error={call.error} />
        {offered || overtaken ? null : <Text role="status">{say(matterSays.noLonger)}</Text>}
        <Group>
          {overtaken ? (
            <Button onClick={load}>{say(matterSays.loadLatest)}</Button>
          ) : !offered ? null : (
            <Button type="submit" loading={call.isPending}>
              {capital(say(name))}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {say(matterSays.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
