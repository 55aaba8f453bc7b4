import { Radio, Stack } from '@mantine/core'
import { capital, useSay } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/typed-fields.tsx'
import { reasonNames, reasons, type Reason } from '../words.ts'
import { says } from './says.ts'

export interface Why {
  readonly reason: Reason | ''
  readonly note: string
}

interface WhyFieldsProps {
  readonly value: Why
  readonly onChange: (changed: Partial<Why>) => void
  readonly error: unknown
}

/** Why a text is not public. */
export function WhyFields({ value, onChange, error }: WhyFieldsProps) {
  const say = useSay()
  return (
    <Stack gap="sm">
      <Radio.Group
        label={say(says.reason)}
        required
        value={value.reason}
        onChange={(reason) => onChange({ reason: reason as Reason })}
      >
        <Stack gap={4} mt={4}>
          {reasons.map((reason) => (
            <Radio key={reason} value={reason} required className="option" label={capital(say(reasonNames[reason]))} />
          ))}
        </Stack>
      </Radio.Group>
      <TextField
        label={says.note}
        field="note"
        value={value.note}
        onChange={(note) => onChange({ note })}
        error={error}
        max={500}
        required={value.reason === 'other'}
      />
    </Stack>
  )
}
