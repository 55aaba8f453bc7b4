import { TextInput } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { LineField, TextField } from '../../../ui/typed-fields.tsx'
import { closeInquiry, meetHead, urgeInquiry } from '../contract.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { useInquiryAct, type ActProps } from './act-form.ts'
import { says } from './says.ts'

/** 督促，另定答复日期. */
export function UrgeForm(props: ActProps) {
  const form = useInquiryAct(urgeInquiry, props, { act: 'urge', initial: { note: '', answerBy: '' } })
  const { note, answerBy } = form.typed
  return (
    <ActShell {...props} name={nameOf('urge')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.note}
        field="note"
        value={note}
        onChange={(changed) => form.change({ note: changed })}
        error={form.error}
        max={1000}
      />
      <LineField
        type="date"
        label={says.answerBy}
        field="answerBy"
        value={answerBy}
        onChange={(day) => form.change({ answerBy: day })}
        error={form.error}
      />
    </ActShell>
  )
}

const noMeeting = { note: '', answerBy: '', metOn: '', place: '', whom: '' }

/** 约见负责人: whom, when and where, what about, and the new day. */
export function MeetForm(props: ActProps) {
  const say = useSay()
  const form = useInquiryAct(meetHead, props, { act: 'meet', initial: noMeeting })
  const { note, answerBy, metOn, place, whom } = form.typed
  return (
    <ActShell {...props} name={nameOf('meet')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextInput
        label={say(says.whom)}
        required
        maxLength={60}
        value={whom}
        error={issueOf(form.error, 'whom')}
        onChange={({ currentTarget }) => form.change({ whom: currentTarget.value })}
      />
      <LineField
        type="date"
        label={says.metOn}
        field="metOn"
        value={metOn}
        onChange={(day) => form.change({ metOn: day })}
        error={form.error}
      />
      <TextInput
        label={say(says.metPlace)}
        maxLength={120}
        value={place}
        onChange={({ currentTarget }) => form.change({ place: currentTarget.value })}
      />
      <TextField
        label={says.meetNote}
        field="note"
        value={note}
        onChange={(changed) => form.change({ note: changed })}
        error={form.error}
        max={1000}
      />
      <LineField
        type="date"
        label={says.answerBy}
        field="answerBy"
        value={answerBy}
        onChange={(day) => form.change({ answerBy: day })}
        error={form.error}
      />
    </ActShell>
  )
}

/** 说明理由终结. */
export function CloseForm(props: ActProps) {
  const form = useInquiryAct(closeInquiry, props, { act: 'close', initial: { reason: '' } })
  return (
    <ActShell {...props} name={nameOf('close')} note={says.closeNote} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.reason}
        field="reason"
        value={form.typed.reason}
        onChange={(reason) => form.change({ reason })}
        error={form.error}
        max={1000}
      />
    </ActShell>
  )
}
