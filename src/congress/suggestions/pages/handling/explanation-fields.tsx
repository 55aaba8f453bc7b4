import { NativeSelect, Textarea } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { explanationReasonNames, explanationReasons, type ExplanationReason } from '../../handling/words.ts'
import type { ReplyTyped } from './reply-typed.ts'
import { replySays } from './says.ts'

type Explanation = NonNullable<ReplyTyped['explanation']>

const blank: Explanation = { reason: '', because: '', tried: '', next: '' }

interface ExplanationFieldsProps {
  readonly explanation: ReplyTyped['explanation']
  readonly onChange: (explanation: Explanation) => void
}

/** 情况说明: why it cannot be done, what was tried, what comes next. */
export function ExplanationFields({ explanation, onChange }: ExplanationFieldsProps) {
  const say = useSay()
  const typed = explanation ?? blank
  const text = (field: 'because' | 'tried' | 'next') => (
    <Textarea
      label={say(replySays[field])}
      required
      autosize
      minRows={2}
      maxLength={2000}
      value={typed[field]}
      onChange={(event) => onChange({ ...typed, [field]: event.currentTarget.value })}
    />
  )
  return (
    <fieldset className="point-card">
      <legend>{say(replySays.explanation)}</legend>
      <NativeSelect
        label={say(replySays.explanationReason)}
        required
        value={typed.reason}
        onChange={(event) => onChange({ ...typed, reason: event.currentTarget.value as ExplanationReason | '' })}
        data={[
          { value: '', label: say(replySays.choose) },
          ...explanationReasons.map((reason) => ({ value: reason, label: say(explanationReasonNames[reason]) })),
        ]}
      />
      {text('because')}
      {text('tried')}
      {text('next')}
    </fieldset>
  )
}
