import { Textarea, TextInput } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import type { TypedAcceptance } from './acceptance-typed.ts'
import { says } from './says.ts'

interface AcceptanceMeasureProps {
  readonly value: TypedAcceptance
  readonly onChange: (changed: Partial<TypedAcceptance>) => void
}

/** 实测: a number with its unit, or words where nothing can be counted. */
export function AcceptanceMeasure({ value, onChange }: AcceptanceMeasureProps) {
  const say = useSay()
  return (
    <>
      <div className="measure-row">
        <TextInput
          label={say(says.measured)}
          inputMode="decimal"
          pattern="[0-9]*[.]?[0-9]*"
          maxLength={12}
          value={value.measured}
          onChange={(event) => onChange({ measured: event.currentTarget.value })}
        />
        <TextInput
          label={say(says.unit)}
          placeholder={say(says.unitHint)}
          maxLength={20}
          required={value.measured.trim() !== ''}
          value={value.unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={say(says.measure)}
        autosize
        minRows={2}
        maxLength={300}
        value={value.measure}
        onChange={(event) => onChange({ measure: event.currentTarget.value })}
      />
    </>
  )
}
