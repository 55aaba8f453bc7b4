import { Button, Fieldset, Group, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { subjectNames, subjects, type Subject } from '../../deliberating/words.ts'
import type { AnswerTyped } from './answer-form.tsx'
import { groupSays as says } from './says.ts'

interface ReasonFieldsProps {
  readonly reasons: AnswerTyped['reasons']
  readonly onChange: (reasons: AnswerTyped['reasons']) => void
}

/** Reasons, each under its subject. */
export function ReasonFields({ reasons, onChange }: ReasonFieldsProps) {
  const say = useSay()
  const set = (at: number, changed: Partial<AnswerTyped['reasons'][number]>) =>
    onChange(reasons.map((each, index) => (index === at ? { ...each, ...changed } : each)))
  return (
    <Fieldset legend={say(says.reasons)}>
      <Stack gap="sm">
        {reasons.map(({ subject, text }, at) => (
          <Stack key={at} gap="xs" align="stretch">
            <NativeSelect
              label={`${say(says.about)} ${at + 1}`}
              maw={260}
              value={subject}
              onChange={(event) => set(at, { subject: event.currentTarget.value as Subject })}
              data={subjects.map((value) => ({ value, label: say(subjectNames[value]) }))}
            />
            <Textarea
              label={`${say(says.aReason)} ${at + 1}`}
              autosize
              minRows={2}
              maxLength={500}
              value={text}
              onChange={(event) => set(at, { text: event.currentTarget.value })}
            />
            {reasons.length > 1 ? (
              <Button variant="subtle" onClick={() => onChange(reasons.filter((_, index) => index !== at))}>
                {say(says.drop)}
              </Button>
            ) : null}
          </Stack>
        ))}
        <Group>
          <Button variant="default" onClick={() => onChange([...reasons, { subject: 'money', text: '' }])}>
            {say(says.addReason)}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
