import { Group, NumberInput, TextInput } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import type { CadenceLine } from '../../contract.ts'
import { says } from './says.ts'

export interface Rhythm {
  readonly name: string
  readonly rhythm: CadenceLine['rhythm']
  readonly everyMonths: number
  readonly aheadDays: number
  /** The day the first, or next, period ends. */
  readonly due: string
}

interface RhythmFieldsProps {
  readonly rhythm: Rhythm
  readonly change: (changed: Partial<Rhythm>) => void
  readonly dueLabel: Bilingual
  readonly error: unknown
}

/** How often, from when, and how long ahead it is opened. */
export function RhythmFields({ rhythm, change, dueLabel, error }: RhythmFieldsProps) {
  const say = useSay()
  const byMonths = rhythm.rhythm === 'months'
  const number = (part: 'everyMonths' | 'aheadDays', label: Bilingual, min: number, max: number) => (
    <NumberInput
      label={say(label)}
      required
      min={min}
      max={max}
      allowDecimal={false}
      value={rhythm[part]}
      error={issueOf(error, part)}
      onChange={(value) => change({ [part]: Number(value) })}
    />
  )
  return (
    <>
      <TextInput
        label={say(says.name)}
        required
        maxLength={60}
        value={rhythm.name}
        error={issueOf(error, 'name')}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <Group grow preventGrowOverflow={false} align="flex-start">
        {byMonths ? number('everyMonths', says.every, 1, 60) : null}
        {byMonths ? (
          <TextInput
            type="date"
            label={say(dueLabel)}
            required
            value={rhythm.due}
            error={issueOf(error, 'firstDue') ?? issueOf(error, 'nextDue')}
            onChange={({ currentTarget }) => change({ due: currentTarget.value })}
          />
        ) : null}
        {number('aheadDays', byMonths ? says.ahead : says.aheadOfClose, 0, 90)}
      </Group>
    </>
  )
}
