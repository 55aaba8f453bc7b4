import { Radio, Stack, Text, Textarea } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { rateSuggestion } from '../../contract.ts'
import { suggestionSentences } from '../../refusals.ts'
import { gradeNames, grades, type Grade } from '../../words.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { ActShell } from '../act-shell.tsx'
import { onlyWay, openPromisesIn, rulingsOn, ways, type Way } from './rating.ts'

interface Typed {
  attitude: Grade | ''
  result: Grade | ''
  then: Way | ''
  reason: string
}

/** 评价: how the deputy was treated, what came of it, and what follows; the rules say which of the three. */
export function RateForm(props: ActProps) {
  const say = useSay()
  const form = useActForm<typeof rateSuggestion, Typed>(rateSuggestion, props, {
    act: 'rate',
    initial: { attitude: '', result: '', then: '', reason: '' },
  })
  const { attitude, result, then, reason } = form.typed
  const openPromises = openPromisesIn(props.paper.offers)
  const rulings = result ? rulingsOn({ grade: result, openPromises, reason }) : null
  const complete = attitude && result && then
  return (
    <ActShell
      {...props}
      name={actSays.rate}
      note={actSays.ratePrivacy}
      form={form}
      {...(rulings && then && { ruling: rulings[then] })}
      onSubmit={() => (complete ? form.run({ attitude, result, then, reason }) : undefined)}
    >
      <Grades label={actSays.attitude} value={attitude} onChange={(chosen) => form.change({ attitude: chosen })} />
      <Grades
        label={actSays.result}
        value={result}
        onChange={(chosen) => form.change({ result: chosen, then: onlyWay({ grade: chosen, openPromises }) })}
      />
      <Radio.Group
        label={say(actSays.then)}
        required
        value={then}
        onChange={(chosen) => form.change({ then: chosen as Way })}
      >
        <Stack gap={4} mt={4}>
          {rulings ? null : <Text size="sm">{say(actSays.rateFirst)}</Text>}
          {ways.map((way) => {
            const ruling = rulings?.[way]
            // A reason still to be typed does not shut the way, only the button.
            const shut = ruling && !ruling.permitted && ruling.because !== 'reason-missing'
            const why = shut ? suggestionSentences[ruling.because]?.(ruling.facts) : undefined
            return (
              <Radio
                key={way}
                value={way}
                label={say(actSays[way])}
                disabled={!ruling || shut === true}
                description={why ? say(why) : undefined}
                className="option"
              />
            )
          })}
        </Stack>
      </Radio.Group>
      <Textarea
        label={say(actSays.whyRework)}
        required={then === 'rework'}
        minRows={2}
        maxLength={1000}
        value={reason}
        error={issueOf(form.error, 'reason')}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
      />
    </ActShell>
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
