import { Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'

const says = {
  promises: { zh: '承诺事项（没有可不填）', en: 'Promises (if any)' },
  promise: { zh: '承诺事项', en: 'Promise' },
  dueOn: { zh: '完成日期', en: 'By' },
  addPromise: { zh: '增加一项承诺', en: 'Add a promise' },
  remove: { zh: '删除', en: 'Remove' },
} as const

/** A promise being written: what, and by which day. */
export interface PromiseTyped {
  readonly promise: string
  readonly dueOn: string
}

interface PromisesFieldProps {
  /** Who sees to it that they are kept. */
  readonly hint: Bilingual
  readonly promises: readonly PromiseTyped[]
  readonly onChange: (promises: PromiseTyped[]) => void
  readonly error: unknown
}

/** What is promised beside an answer or a talk, each with its day. */
export function PromisesField({ hint, promises, onChange, error }: PromisesFieldProps) {
  const say = useSay()
  const set = (index: number, changed: Partial<PromiseTyped>) =>
    onChange(promises.map((each, at) => (at === index ? { ...each, ...changed } : each)))
  return (
    <Fieldset legend={say(says.promises)}>
      <Stack gap="sm">
        <Text size="sm" c="gray.7">
          {say(hint)}
        </Text>
        {promises.map(({ promise, dueOn }, index) => (
          <Stack key={index} gap="xs" className="paper-part">
            <TextInput
              label={`${say(says.promise)} ${index + 1}`}
              required
              maxLength={300}
              value={promise}
              error={issueOf(error, `promises.${index}.promise`)}
              onChange={({ currentTarget }) => set(index, { promise: currentTarget.value })}
            />
            <TextInput
              type="date"
              label={say(says.dueOn)}
              required
              value={dueOn}
              error={issueOf(error, `promises.${index}.dueOn`)}
              onChange={({ currentTarget }) => set(index, { dueOn: currentTarget.value })}
            />
            <Group>
              <Button
                variant="default"
                size="compact-md"
                onClick={() => onChange(promises.filter((_, at) => at !== index))}
              >
                {say(says.remove)}
              </Button>
            </Group>
          </Stack>
        ))}
        <Group>
          <Button variant="default" onClick={() => onChange([...promises, { promise: '', dueOn: '' }])}>
            {say(says.addPromise)}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
