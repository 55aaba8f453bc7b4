import { NativeSelect, NumberInput, Text, Textarea, TextInput } from '@mantine/core'
import { addDays, dayInShanghai } from '../../../../law/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { saysNothing } from '../../handling/empty-words.ts'
import { isPromise, outcomeNames, outcomes, type Outcome } from '../../handling/words.ts'
import type { AnswerTyped } from './reply-typed.ts'
import { pointSaid, replySays } from './says.ts'

interface PointCardProps {
  readonly number: number
  readonly answer: AnswerTyped
  /** Whether it may stay empty. */
  readonly optional: boolean
  readonly onChange: (changed: Partial<AnswerTyped>) => void
}

/** One point of the suggestion and its own answer. */
export function PointCard({ number, answer, optional, onChange }: PointCardProps) {
  const say = useSay()
  const begun = !optional || answer.outcome !== '' || answer.answer !== ''
  return (
    <fieldset className="point-card">
      <legend>{say(pointSaid(number))}</legend>
      <Text className="prose" fw={600}>
        {answer.point}
      </Text>
      <NativeSelect
        label={say(replySays.outcome)}
        required={begun}
        value={answer.outcome}
        onChange={(event) => onChange({ outcome: event.currentTarget.value as Outcome | '' })}
        data={[
          { value: '', label: say(replySays.choose) },
          ...outcomes.map((outcome) => ({ value: outcome, label: say(outcomeNames[outcome]) })),
        ]}
      />
      <Textarea
        label={say(replySays.answer)}
        description={say(replySays.answerHint)}
        required={begun}
        autosize
        minRows={3}
        maxLength={5000}
        value={answer.answer}
        onChange={(event) => onChange({ answer: event.currentTarget.value })}
      />
      {saysNothing(answer.answer) ? (
        <Text size="sm" className="hint" role="status">
          {say(replySays.saysNothing)}
        </Text>
      ) : null}
      {answer.outcome !== '' && isPromise(answer.outcome) ? <Promise answer={answer} onChange={onChange} /> : null}
      {answer.outcome === '' || answer.outcome === 'cannot' ? null : (
        <NumberInput
          label={say(replySays.money)}
          min={0}
          max={1_000_000_000_000}
          allowDecimal={false}
          thousandSeparator=","
          hideControls
          inputMode="numeric"
          value={answer.money ?? ''}
          onChange={(value) => onChange({ money: typeof value === 'number' ? value : null })}
        />
      )}
    </fieldset>
  )
}

function Promise({ answer, onChange }: Pick<PointCardProps, 'answer' | 'onChange'>) {
  const say = useSay()
  return (
    <>
      <Text size="sm">{say(replySays.promiseHint)}</Text>
      <TextInput
        label={say(replySays.owner)}
        required
        maxLength={60}
        value={answer.owner}
        onChange={(event) => onChange({ owner: event.currentTarget.value })}
      />
      <TextInput
        label={say(replySays.dueOn)}
        type="date"
        required
        min={addDays(dayInShanghai(new Date()), 1)}
        value={answer.dueOn}
        onChange={(event) => onChange({ dueOn: event.currentTarget.value })}
      />
    </>
  )
}
