import { Textarea, TextInput } from '@mantine/core'
import type { Bilingual } from '../law/bilingual.ts'
import { useSay } from './language.tsx'
import { issueOf } from './problem.ts'

interface FieldProps {
  readonly label: Bilingual
  readonly hint?: Bilingual
  /** Of the field as it is sent, where its issue is found. */
  readonly field: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly error: unknown
  readonly required?: boolean
}

interface TextFieldProps extends FieldProps {
  readonly max: number
  readonly rows?: number
}

/** A text of some lines. */
export function TextField({
  label,
  hint,
  field,
  value,
  onChange,
  error,
  max,
  rows = 3,
  required = true,
}: TextFieldProps) {
  const say = useSay()
  return (
    <Textarea
      label={say(label)}
      {...(hint && { description: say(hint) })}
      required={required}
      autosize
      minRows={rows}
      maxLength={max}
      value={value}
      error={issueOf(error, field)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

interface LineFieldProps extends FieldProps {
  readonly max?: number
  readonly type?: 'text' | 'date' | 'time'
}

/** A text of one line, a day or an hour. */
export function LineField({
  label,
  hint,
  field,
  value,
  onChange,
  error,
  max,
  type = 'text',
  required = true,
}: LineFieldProps) {
  const say = useSay()
  return (
    <TextInput
      type={type}
      label={say(label)}
      {...(hint && { description: say(hint) })}
      required={required}
      {...(max && { maxLength: max })}
      value={value}
      error={issueOf(error, field)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
