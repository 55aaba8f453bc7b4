import { Alert, Stack, Text } from '@mantine/core'
import { ArticleLine } from '../../../../ui/article.tsx'
import { useSay } from '../../../../ui/language.tsx'
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
  const say = useSay()
  const { heard, sentence } = paper.asking
  if (heard.permitted) return null
  return (
    <Stack gap="xs" className="urgent">
      <Alert color="#9a4a00">
        {sentence ? <Text size="sm">{say(sentence)}</Text> : null}
        <ArticleLine article={heard.under} />
      </Alert>
      <LongField
        name="urgency"
        label={askingSays.urgency}
        hint={askingSays.urgencyHint}
        required={false}
        value={value}
        error={error}
        onChange={onChange}
      />
    </Stack>
  )
}
