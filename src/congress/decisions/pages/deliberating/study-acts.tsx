import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { DutyDue, type Finished } from '../../../docket/pages/index.tsx'
import { conveneGroup, type GroupStudy } from '../../contract.ts'
import { MeetingFields, noMeeting } from '../meeting-fields.tsx'
import { SideForm } from '../side-form.tsx'
import { AnswerForm } from './answer-form.tsx'
import { groupRefreshes } from './refreshes.ts'
import { groupSays as says } from './says.ts'

export interface StudyActsProps {
  readonly study: GroupStudy
  readonly onDone: (finished: Finished) => void
}

/** What the leader of a group does next: call her deputies together, then answer. */
export function StudyActs({ study, onDone }: StudyActsProps) {
  const say = useSay()
  const [open, setOpen] = useState<'convene' | 'answer' | null>(null)
  const close = () => setOpen(null)
  const done = (finished: Finished) => {
    close()
    onDone(finished)
  }
  return (
    <div>
      <Text fw={700} mt="md">
        {study.group.name}
      </Text>
      {study.duties.map((duty) => (
        <DutyDue key={duty.id} duty={duty} />
      ))}
      {study.meeting ? (
        <Text size="sm">
          {say(says.groupMeeting)} {say(sayDay(study.meeting.heldOn))} {study.meeting.place}
          {study.meeting.open ? '' : ` · ${say(says.noticeToCome)}`}
        </Text>
      ) : null}
      {open === null ? (
        <Group mt="sm" className="screen-only">
          <Button onClick={() => setOpen('answer')}>{say(says.answer)}</Button>
          {study.mayConvene ? (
            <Button variant="default" onClick={() => setOpen('convene')}>
              {say(says.convene)}
            </Button>
          ) : null}
        </Group>
      ) : null}
      {open === 'convene' ? <ConveneForm study={study} onClose={close} onDone={done} /> : null}
      {open === 'answer' ? <AnswerForm study={study} onClose={close} onDone={done} /> : null}
    </div>
  )
}

function ConveneForm({ study, onClose, onDone }: StudyActsProps & { onClose: () => void }) {
  const calling = useCall(conveneGroup, { refreshes: groupRefreshes })
  const [typed, setTyped] = useState(() => ({ ...noMeeting(), startsAt: '19:30', endsAt: '21:00' }))
  const submit = () =>
    calling.mutate(
      { params: { id: study.id }, body: typed },
      { onSuccess: () => onDone({ act: 'convene', name: says.convene }) },
    )
  return (
    <SideForm
      title={says.convene}
      note={says.conveneNote}
      send={says.convene}
      error={calling.error}
      pending={calling.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <MeetingFields typed={typed} error={calling.error} onChange={(changed) => setTyped({ ...typed, ...changed })} />
    </SideForm>
  )
}
