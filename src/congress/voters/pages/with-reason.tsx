import { Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { LineField } from '../../../ui/typed-fields.tsx'
import { lookSays as says } from './look-says.ts'

interface WithReasonProps {
  readonly press: Bilingual
  /** What comes of it, read before it is done. */
  readonly note: Bilingual
  readonly reason: Bilingual
  readonly calling: { readonly isPending: boolean; readonly error: unknown }
  readonly onSend: (reason: string) => void
}

/** What is done only after saying why. */
export function WithReason({ press, note, reason: label, calling, onSend }: WithReasonProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSend(reason)
  }
  if (!open)
    return (
      <Group>
        <Button variant="default" onClick={() => setOpen(true)}>
          {say(press)}
        </Button>
      </Group>
    )
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={560}>
        <Text size="sm">{say(note)}</Text>
        <LineField label={label} field="reason" max={200} value={reason} onChange={setReason} error={calling.error} />
        <ProblemNotice error={calling.error} />
        <Group>
          <Button type="submit" loading={calling.isPending}>
            {say(press)}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
