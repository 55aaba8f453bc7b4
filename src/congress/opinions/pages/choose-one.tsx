import { NativeSelect, Radio, Stack } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { capital, useSay } from '../../../ui/language.tsx'

interface ChooseProps<Value extends string> {
  readonly label: Bilingual
  readonly choices: readonly Value[]
  readonly names: Readonly<Record<Value, Bilingual>>
  readonly value: Value | ''
  readonly onChange: (value: Value) => void
}

/** One of a few, all in sight. */
export function ChooseOne<Value extends string>({ label, choices, names, value, onChange }: ChooseProps<Value>) {
  const say = useSay()
  return (
    <Radio.Group label={say(label)} required value={value} onChange={(chosen) => onChange(chosen as Value)}>
      <Stack gap="xs" mt={4}>
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={capital(say(names[choice]))} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

/** One of many, folded away. @param any the choice of none of them */
export function ChooseFrom<Value extends string>({
  label,
  choices,
  names,
  value,
  onChange,
  any,
}: Omit<ChooseProps<Value>, 'onChange'> & { onChange: (value: Value | '') => void; any?: Bilingual }) {
  const say = useSay()
  return (
    <NativeSelect
      label={say(label)}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value as Value | '')}
      data={[
        ...(any ? [{ value: '', label: say(any) }] : []),
        ...choices.map((choice) => ({ value: choice, label: capital(say(names[choice])) })),
      ]}
    />
  )
}
