import { Radio, Stack, Textarea } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import { grades, gradeNames, type Grade } from '../../words.ts'
import { actSays } from '../act-says.ts'
import type { TypedGrades } from './rating.ts'
import { judgingSays } from './says.ts'

interface GradesOfProps {
  readonly value: TypedGrades
  readonly onChange: (changed: Partial<TypedGrades>) => void
  readonly issue?: string | undefined
}

/** 态度、结果 apart, what she thinks for the congress alone, and what the organ is to handle again. */
export function GradesOf({ value, onChange, issue }: GradesOfProps) {
  const say = useSay()
  const { attitude, result, reason, whatIsMissing } = value
  return (
    <Stack gap="md">
      <Grades label={actSays.attitude} value={attitude} onChange={(chosen) => onChange({ attitude: chosen })} />
      <Grades label={actSays.result} value={result} onChange={(chosen) => onChange({ result: chosen })} />
      {result === 'dissatisfied' ? (
        <Textarea
          label={say(judgingSays.whatIsMissing)}
          description={say(judgingSays.whatIsMissingHint)}
          required
          autosize
          minRows={3}
          maxLength={1000}
          value={whatIsMissing}
          error={issue}
          onChange={(event) => onChange({ whatIsMissing: event.currentTarget.value })}
        />
      ) : null}
      <Textarea
        label={say(judgingSays.reason)}
        description={say(judgingSays.reasonHint)}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
      />
    </Stack>
  )
}

function Grades({ label, value, onChange }: { label: Bilingual; value: string; onChange: (grade: Grade) => void }) {
  const say = useSay()
  return (
    <Radio.Group label={say(label)} required value={value} onChange={(chosen) => onChange(chosen as Grade)}>
      <div className="grades">
        {grades.map((grade) => (
          <Radio key={grade} value={grade} label={say(gradeNames[grade])} className="option" />
        ))}
      </div>
    </Radio.Group>
  )
}
