import type { MajorMatterPage } from '../../contract.ts'
import { LongField } from '../fields.tsx'
import { askingSays } from './says.ts'

interface UrgencyFieldProps {
  readonly paper: MajorMatterPage
  readonly value: string
  readonly error: unknown
  readonly onChange: (urgency: string) => void
}

/** Asked only where the deputies' form is not closed: why nobody waited for it. */
export function UrgencyField({ paper, value, error, onChange }: UrgencyFieldProps) {
  if (paper.asking.heard.permitted) return null
  return (
    <div className="urgent">
      <LongField
        name="urgency"
        label={askingSays.urgency}
        hint={askingSays.urgencyHint}
        required={false}
        value={value}
        error={error}
        onChange={onChange}
      />
    </div>
  )
}
