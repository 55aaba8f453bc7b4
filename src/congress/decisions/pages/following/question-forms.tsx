import { NativeSelect, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { admitQuestion, answerQuestion, turnDownQuestion, type QuestionLine } from '../../contract.ts'
import { turnDownNames, turnDownReasons, type TurnDownReason } from '../../following/words.ts'
import { LongField } from '../fields.tsx'
import { SideForm } from '../side-form.tsx'
import type { FollowProps } from './part.tsx'
import { Meant } from './publish-check-form.tsx'
import { followRefreshes as refreshes } from './refreshes.ts'
import { followSays as says } from './says.ts'

interface QuestionFormProps extends Pick<FollowProps, 'onDone'> {
  readonly line: QuestionLine
  readonly onClose: () => void
}

const frameOf = (calling: { error: unknown; isPending: boolean }, onSubmit: () => void, onCancel: () => void) => ({
  error: calling.error,
  pending: calling.isPending,
  onSubmit,
  onCancel,
})

/** The office publishes a question of the public, without personal data. */
export function AdmitForm({ line, onClose, onDone }: QuestionFormProps) {
  const say = useSay()
  const calling = useCall(admitQuestion, { refreshes })
  const [text, setText] = useState(line.text)
  const [personalDataMeant, setMeant] = useState(false)
  const submit = () =>
    calling.mutate(
      { params: { id: line.id }, body: { version: line.version, text, personalDataMeant } },
      { onSuccess: () => (onClose(), onDone({ act: 'admit', name: says.admit })) },
    )
  return (
    <SideForm title={says.admit} note={says.admitNote} send={says.admit} {...frameOf(calling, submit, onClose)}>
      {line.personalData.length > 0 ? (
        <Text role="status" fw={600}>
          {say(says.personal)}
          {line.personalData.join('、')}
        </Text>
      ) : null}
      <LongField name="text" label={says.publicText} max={1000} value={text} error={calling.error} onChange={setText} />
      <Meant checked={personalDataMeant} onChange={setMeant} label={say(says.meant)} />
    </SideForm>
  )
}

/** The office turns it down, and says why. */
export function TurnDownForm({ line, onClose, onDone }: QuestionFormProps) {
  const say = useSay()
  const calling = useCall(turnDownQuestion, { refreshes })
  const [reason, setReason] = useState<TurnDownReason>('elsewhere')
  const [note, setNote] = useState('')
  const submit = () =>
    calling.mutate(
      { params: { id: line.id }, body: { version: line.version, reason, note } },
      { onSuccess: () => (onClose(), onDone({ act: 'turn-down', name: says.turnDown })) },
    )
  return (
    <SideForm title={says.turnDown} send={says.turnDown} {...frameOf(calling, submit, onClose)}>
      <NativeSelect
        label={say(says.why)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value as TurnDownReason)}
        data={turnDownReasons.map((value) => ({ value, label: say(turnDownNames[value]) }))}
      />
      <LongField
        name="note"
        label={says.note}
        required={false}
        max={500}
        value={note}
        error={calling.error}
        onChange={setNote}
      />
    </SideForm>
  )
}

/** Whoever is in charge answers in public. */
export function AnswerQuestionForm({ line, onClose, onDone }: QuestionFormProps) {
  const say = useSay()
  const calling = useCall(answerQuestion, { refreshes })
  const [text, setText] = useState('')
  const [personalDataMeant, setMeant] = useState(false)
  const submit = () =>
    calling.mutate(
      { params: { id: line.id }, body: { version: line.version, text, personalDataMeant } },
      { onSuccess: () => (onClose(), onDone({ act: 'answer', name: says.answer })) },
    )
  return (
    <SideForm title={says.answer} send={says.answer} {...frameOf(calling, submit, onClose)}>
      <LongField
        name="text"
        label={says.answerText}
        max={4000}
        rows={5}
        value={text}
        error={calling.error}
        onChange={setText}
      />
      <Meant checked={personalDataMeant} onChange={setMeant} label={say(says.meant)} />
    </SideForm>
  )
}
