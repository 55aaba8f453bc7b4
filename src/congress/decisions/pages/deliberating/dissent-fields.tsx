import { Button, Fieldset, Group, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import type { GroupStudy } from '../../contract.ts'
import type { AnswerTyped } from './answer-form.tsx'
import { groupSays as says } from './says.ts'

interface DissentFieldsProps {
  readonly deputies: GroupStudy['deputies']
  readonly dissent: AnswerTyped['dissent']
  readonly onChange: (dissent: AnswerTyped['dissent']) => void
}

/** Who saw it differently, and what she said. */
export function DissentFields({ deputies, dissent, onChange }: DissentFieldsProps) {
  const say = useSay()
  const set = (at: number, changed: Partial<AnswerTyped['dissent'][number]>) =>
    onChange(dissent.map((each, index) => (index === at ? { ...each, ...changed } : each)))
  return (
    <Fieldset legend={say(says.dissent)}>
      <Stack gap="sm">
        {dissent.map(({ deputyId, text }, at) => (
          <Stack key={at} gap="xs" align="stretch">
            <NativeSelect
              label={`${say(says.dissenter)} ${at + 1}`}
              value={deputyId}
              onChange={(event) => set(at, { deputyId: event.currentTarget.value })}
              data={[
                { value: '', label: say(says.choose) },
                ...deputies.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <Textarea
              label={`${say(says.dissentWords)} ${at + 1}`}
              autosize
              minRows={2}
              maxLength={500}
              value={text}
              onChange={(event) => set(at, { text: event.currentTarget.value })}
            />
            <Button variant="subtle" onClick={() => onChange(dissent.filter((_, index) => index !== at))}>
              {say(says.drop)}
            </Button>
          </Stack>
        ))}
        <Group>
          <Button variant="default" onClick={() => onChange([...dissent, { deputyId: '', text: '' }])}>
            {say(says.addDissent)}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
