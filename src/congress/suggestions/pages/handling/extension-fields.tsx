import { Text, Textarea, TextInput } from '@mantine/core'
import { addDays, dayInShanghai } from '../../../../law/day.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { handlingSays } from './handling-says.ts'

export interface ExtensionTyped {
  readonly reason: string
  readonly doneSoFar: string
  readonly latestDay: string
  readonly measures: string
  readonly responsible: string
}

export const noExtension: ExtensionTyped = { reason: '', doneSoFar: '', latestDay: '', measures: '', responsible: '' }

interface ExtensionFieldsProps {
  readonly typed: ExtensionTyped
  /** The day it is due without. */
  readonly dueOn: string | null
  /** The last day the law allows. */
  readonly latestPossible: string | null
  readonly onChange: (changed: Partial<ExtensionTyped>) => void
  readonly error: unknown
}

/** 延办反馈书: the original day, why, what was done, the latest day, the measures, who is responsible. */
export function ExtensionFields({ typed, dueOn, latestPossible, onChange, error }: ExtensionFieldsProps) {
  const say = useSay()
  const long = (field: 'reason' | 'doneSoFar' | 'measures', max: number) => (
    <Textarea
      label={say(handlingSays[field])}
      required
      autosize
      minRows={2}
      maxLength={max}
      value={typed[field]}
      error={issueOf(error, field)}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <>
      {dueOn ? (
        <Text size="sm">
          {say(handlingSays.originalDay)}
          {say({ zh: '：', en: ': ' })}
          {say(sayDay(dueOn))}
        </Text>
      ) : null}
      {long('reason', 1000)}
      {long('doneSoFar', 2000)}
      <TextInput
        label={say(handlingSays.latestDay)}
        description={latestPossible ? `${say(handlingSays.latestPossible)}${say(sayDay(latestPossible))}` : undefined}
        type="date"
        required
        min={addDays(dayInShanghai(new Date()), 1)}
        value={typed.latestDay}
        error={issueOf(error, 'latestDay')}
        onChange={(event) => onChange({ latestDay: event.currentTarget.value })}
      />
      {long('measures', 2000)}
      <TextInput
        label={say(handlingSays.responsible)}
        required
        maxLength={40}
        value={typed.responsible}
        error={issueOf(error, 'responsible')}
        onChange={(event) => onChange({ responsible: event.currentTarget.value })}
      />
    </>
  )
}
