import { Button, Group, NativeSelect, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useSay } from '../../../ui/language.tsx'
import { issueOf, problemIn } from '../../../ui/problem.ts'
import { levelNames, levels, type Level } from '../words.ts'
import { says } from './first-run-says.ts'

export interface CongressDraft {
  readonly key: string
  readonly name: string
  readonly shortName: string
  readonly level: Level
  readonly term: number
  readonly termBegan: string
}

interface CongressStepProps {
  readonly draft: CongressDraft
  readonly error: unknown
  readonly onChange: (draft: CongressDraft) => void
  readonly onNext: () => void
}

/** The wrong key, said beside its field. */
const wrongKey = (error: unknown): string | undefined =>
  error && problemIn(error).code === 'wrong-setup-key' ? problemIn(error).detail : undefined

/** First step: the set-up key and which congress this is. */
export function CongressStep({ draft, error, onChange, onNext }: CongressStepProps) {
  const say = useSay()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onNext()
  }
  const text = (key: 'key' | 'name' | 'shortName' | 'termBegan') => ({
    required: true,
    value: draft[key],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...draft, [key]: event.currentTarget.value }),
    error: issueOf(error, key) ?? (key === 'key' ? wrongKey(error) : undefined),
  })
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={say(says.key)}
          description={say(says.keyHint)}
          autoComplete="off"
          maxLength={60}
          {...text('key')}
        />
        <TextInput label={say(says.name)} description={say(says.nameExample)} maxLength={60} {...text('name')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput
            label={say(says.shortName)}
            description={say(says.shortExample)}
            maxLength={20}
            {...text('shortName')}
          />
          <NativeSelect
            label={say(says.level)}
            description={say(says.levelHint)}
            value={draft.level}
            data={levels.map((level) => ({ value: level, label: say(levelNames[level]) }))}
            onChange={({ currentTarget }) => onChange({ ...draft, level: currentTarget.value as Level })}
          />
          <NumberInput
            label={say(says.term)}
            required
            min={1}
            max={99}
            allowDecimal={false}
            value={draft.term}
            onChange={(term) => onChange({ ...draft, term: Number(term) })}
            error={issueOf(error, 'term')}
          />
          <TextInput label={say(says.termBegan)} type="date" {...text('termBegan')} />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button type="submit">{say(says.next)}</Button>
        </Group>
      </Stack>
    </form>
  )
}
