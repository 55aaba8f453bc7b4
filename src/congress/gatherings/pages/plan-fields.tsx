import { Group, Stack, Textarea, TextInput } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { InviteeFields } from './invitee-fields.tsx'
import type { PlanTyped } from './plan-typed.ts'
import { says } from './says.ts'

interface PlanFieldsProps {
  readonly typed: PlanTyped
  readonly change: (changed: Partial<PlanTyped>) => void
  readonly error: unknown
}

type TextPart = 'title' | 'place' | 'heldOn' | 'startsAt' | 'endsAt' | 'agenda' | 'service' | 'whyShort'

/** When, where, what about, who comes, and what must be seen to. */
export function PlanFields({ typed, change, error }: PlanFieldsProps) {
  const say = useSay()
  const field = (part: TextPart, label: Bilingual) => ({
    label: say(label),
    value: typed[part],
    error: issueOf(error, part),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => change({ [part]: currentTarget.value }),
  })
  return (
    <Stack gap="md">
      <TextInput {...field('title', says.title)} required maxLength={100} />
      <Group grow preventGrowOverflow={false} align="flex-start">
        <TextInput {...field('heldOn', says.heldOn)} type="date" required miw={160} />
        <TextInput {...field('startsAt', says.startsAt)} type="time" required miw={110} />
        <TextInput {...field('endsAt', says.endsAt)} type="time" required miw={110} />
      </Group>
      <TextInput {...field('place', says.place)} maxLength={120} />
      <Textarea {...field('agenda', says.agenda)} description={say(says.agendaHint)} autosize minRows={3} />
      <InviteeFields kind={typed.kind} chosen={typed.invitees} onChange={(invitees) => change({ invitees })} />
      <Textarea {...field('service', says.service)} description={say(says.serviceHint)} autosize minRows={3} />
      <TextInput {...field('whyShort', says.whyShort)} maxLength={300} />
    </Stack>
  )
}
