import { TextInput } from '@mantine/core'
import { useSay } from '../language.tsx'
import { says } from './says.ts'

interface CodeInputProps {
  readonly value: string
  readonly onChange: (code: string) => void
  readonly autoFocus?: boolean
}

/** One field for the six digits, so that a phone can fill it in by itself. */
export function CodeInput({ value, onChange, autoFocus = false }: CodeInputProps) {
  const say = useSay()
  return (
    <TextInput
      label={say(says.code)}
      name="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="[0-9\s]{6,8}"
      maxLength={8}
      required
      withAsterisk={false}
      autoFocus={autoFocus}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      styles={{ input: { letterSpacing: '0.3em', fontSize: '1.3rem' } }}
    />
  )
}
