import { PasswordInput } from '@mantine/core'
import type { Bilingual } from '../../law/bilingual.ts'
import { useSay } from '../language.tsx'
import { says } from './says.ts'

interface SecretInputProps {
  readonly label: Bilingual
  readonly description?: Bilingual
  readonly error?: Bilingual | null
  readonly autoComplete: 'current-password' | 'new-password'
  readonly value: string
  readonly onChange: (typed: string) => void
}

/** A password being typed; can be shown, for fingers on a small keyboard. */
export function SecretInput({ label, description, error, autoComplete, value, onChange }: SecretInputProps) {
  const say = useSay()
  return (
    <PasswordInput
      label={say(label)}
      description={description ? say(description) : undefined}
      error={error ? say(error) : undefined}
      name={autoComplete === 'current-password' ? 'password' : undefined}
      autoComplete={autoComplete}
      visibilityToggleButtonProps={{ 'aria-label': say(says.showPassword) }}
      required
      withAsterisk={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
