import { NativeSelect } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { capital, useSay } from '../../../../ui/language.tsx'

interface ChoiceFieldProps<Value extends string> {
  readonly label: Bilingual
  readonly hint?: Bilingual
  readonly value: Value
  readonly names: Readonly<Record<Value, Bilingual>>
  readonly onChange: (value: Value) => void
}

/** One of a few named values. */
export function ChoiceField<Value extends string>({ label, hint, value, names, onChange }: ChoiceFieldProps<Value>) {
  const say = useSay()
  return (
    <NativeSelect
      label={say(label)}
      description={hint ? say(hint) : undefined}
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
      data={(Object.keys(names) as Value[]).map((each) => ({ value: each, label: capital(say(names[each])) }))}
    />
  )
}
