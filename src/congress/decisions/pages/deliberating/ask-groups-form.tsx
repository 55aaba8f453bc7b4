import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { askGroups } from '../../contract.ts'
import { DayField, LongField } from '../fields.tsx'
import { MeetingFields, noMeeting, type MeetingTyped } from '../meeting-fields.tsx'
import type { PartProps } from '../part.ts'
import { SideForm } from '../side-form.tsx'
import { groupRefreshes } from './refreshes.ts'
import { groupSays as says } from './says.ts'

interface Typed extends MeetingTyped {
  readonly answerBy: string
  readonly focus: string
}

interface AskGroupsFormProps extends Pick<PartProps, 'paper' | 'onDone'> {
  readonly onClose: () => void
}

/** 召集代表小组长会议，交各组研究: when the leaders meet, and by when every group answers. */
export function AskGroupsForm({ paper, onClose, onDone }: AskGroupsFormProps) {
  const calling = useCall(askGroups, { refreshes: groupRefreshes })
  const { value, setValue, drop } = useKept<Typed>(`groups.${paper.id}`, { ...noMeeting(), answerBy: '', focus: '' })
  const change = (changed: Partial<Typed>) => setValue({ ...value, ...changed })
  const submit = () =>
    calling.mutate(
      { params: { id: paper.id }, body: value },
      {
        onSuccess: () => {
          drop()
          onClose()
          onDone({ act: 'ask-groups', name: says.ask })
        },
      },
    )
  return (
    <SideForm
      title={says.ask}
      note={says.askNote}
      send={says.ask}
      error={calling.error}
      pending={calling.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <MeetingFields typed={value} error={calling.error} onChange={change} />
      <DayField
        name="answerBy"
        label={says.answerBy}
        value={value.answerBy}
        error={calling.error}
        onChange={(answerBy) => change({ answerBy })}
      />
      <LongField
        name="focus"
        label={says.focus}
        required={false}
        value={value.focus}
        error={calling.error}
        onChange={(focus) => change({ focus })}
      />
    </SideForm>
  )
}
