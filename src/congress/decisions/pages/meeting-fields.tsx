import { Group, TextInput } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { sentences } from '../../../law/bilingual.ts'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { newId } from '../../../ui/new-id.ts'

const says = sentences({
  heldOn: { zh: '会议日期', en: 'Held on' },
  startsAt: { zh: '开始时间', en: 'Begins' },
  endsAt: { zh: '结束时间', en: 'Ends' },
  place: { zh: '地点', en: 'Place' },
})

/** When and where a meeting is held, as it is typed. */
export interface MeetingTyped {
  readonly gatheringId: string
  readonly heldOn: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
}

export const noMeeting = (): MeetingTyped => ({
  gatheringId: newId(),
  heldOn: '',
  startsAt: '09:00',
  endsAt: '11:30',
  place: '',
})

interface MeetingFieldsProps {
  readonly typed: MeetingTyped
  readonly error: unknown
  readonly onChange: (changed: Partial<MeetingTyped>) => void
}

/** Day, hours and place of a meeting that is planned in one press. */
export function MeetingFields({ typed, error, onChange }: MeetingFieldsProps) {
  const say = useSay()
  const field = (name: 'heldOn' | 'startsAt' | 'endsAt' | 'place', label: Bilingual) => ({
    label: say(label),
    required: true,
    value: typed[name],
    error: issueOf(error, name),
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [name]: event.currentTarget.value }),
  })
  return (
    <>
      <Group grow preventGrowOverflow={false} align="flex-start">
        <TextInput {...field('heldOn', says.heldOn)} type="date" miw={160} />
        <TextInput {...field('startsAt', says.startsAt)} type="time" miw={110} />
        <TextInput {...field('endsAt', says.endsAt)} type="time" miw={110} />
      </Group>
      <TextInput {...field('place', says.place)} maxLength={120} />
    </>
  )
}
