import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { TextField } from '../../../../ui/typed-fields.tsx'
import { OrganField } from '../../../organs/pages/index.tsx'
import { answerGroup, handOnGroup, type AlikeGroup } from '../../contract.ts'
import { alikeSays as says, waitingSaid } from './says.ts'

const refreshes = ['readAlikeOpinions', 'readOpinion', 'listOpinions', 'readInbox']

/** One handling of the whole group; each of its opinions keeps its own day, answer and rating. */
export function Together({ group }: { group: AlikeGroup }) {
  const say = useSay()
  const [open, setOpen] = useState<'hand-on' | 'answer' | null>(null)
  if (group.toHandOn === 0 && group.toAnswer === 0) return null
  return (
    <Stack gap="sm" className="screen-only">
      <Group>
        {group.toHandOn > 0 ? (
          <Button variant="default" onClick={() => setOpen('hand-on')}>
            {say(says.handOn)}
            {say(waitingSaid(group.toHandOn))}
          </Button>
        ) : null}
        {group.toAnswer > 0 ? (
          <Button variant="default" onClick={() => setOpen('answer')}>
            {say(says.answer)}
            {say(waitingSaid(group.toAnswer))}
          </Button>
        ) : null}
      </Group>
      {open === 'hand-on' && group.toHandOn > 0 ? <HandOn id={group.id} onDone={() => setOpen(null)} /> : null}
      {open === 'answer' && group.toAnswer > 0 ? <Answer id={group.id} onDone={() => setOpen(null)} /> : null}
    </Stack>
  )
}

interface FormProps {
  readonly id: string
  readonly onDone: () => void
}

function HandOn({ id, onDone }: FormProps) {
  const say = useSay()
  const [organId, setOrganId] = useState('')
  const [note, setNote] = useState('')
  const handing = useCall(handOnGroup, { refreshes })
  const send = () => handing.mutate({ params: { id }, body: { organId, note } }, { onSuccess: onDone })
  return (
    <Stack gap="sm" maw={620}>
      <OrganField label={says.organ} value={organId} onChange={setOrganId} error={handing.error} />
      <TextField label={says.note} field="note" value={note} onChange={setNote} error={handing.error} max={500} />
      <ProblemNotice error={handing.error} />
      <Group>
        <Button disabled={organId === '' || note.trim() === ''} loading={handing.isPending} onClick={send}>
          {say(says.handOn)}
        </Button>
      </Group>
    </Stack>
  )
}

function Answer({ id, onDone }: FormProps) {
  const say = useSay()
  const [text, setText] = useState('')
  const answering = useCall(answerGroup, { refreshes })
  const send = () => answering.mutate({ params: { id }, body: { text } }, { onSuccess: onDone })
  return (
    <Stack gap="sm" maw={720}>
      <TextField
        label={says.text}
        field="text"
        value={text}
        onChange={setText}
        error={answering.error}
        max={4000}
        rows={6}
      />
      <ProblemNotice error={answering.error} />
      <Group>
        <Button disabled={text.trim() === ''} loading={answering.isPending} onClick={send}>
          {say(says.answer)}
        </Button>
      </Group>
    </Stack>
  )
}
