import { Button, NumberInput, Text, Textarea } from '@mantine/core'
import { Choices } from '../../../../ui/choices.tsx'
import { Icon } from '../../../../ui/icons.tsx'
import { capital, useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import type { VisitStop } from '../../contract.ts'
import { checkHints, checkNames, checks, verdictNames, verdicts, type Verdict } from '../../visits/words.ts'
import { says } from './says.ts'
import { useFinding } from './use-finding.ts'

const tens = ['60', '70', '80', '90', '100'] as const

/** 现场检查表和评分: each line one of three, a score, a note; saved as it is pressed. */
export function FindingFields({ visitId, stop }: { visitId: string; stop: VisitStop }) {
  const say = useSay()
  const { typed, press, write, save, state, error } = useFinding(visitId, stop)
  return (
    <div>
      {checks.map((check) => (
        <div key={check} className="check-line">
          <Text fw={600}>{capital(say(checkNames[check]))}</Text>
          <Text size="sm" c="gray.7">
            {say(checkHints[check])}
          </Text>
          <Choices<Verdict | ''>
            label={checkNames[check]}
            choices={verdicts.map((value) => ({ value, name: verdictNames[value] }))}
            chosen={typed.checks[check] ?? ''}
            onChoose={(verdict) => verdict && press({ checks: { ...typed.checks, [check]: verdict } })}
          />
        </div>
      ))}
      <ScoreLine
        score={typed.score}
        onPress={(score) => press({ score })}
        onType={(score) => write({ score })}
        onLeave={save}
      />
      <Textarea
        mt="md"
        label={say(says.note)}
        autosize
        minRows={2}
        maxLength={1000}
        value={typed.note}
        onChange={({ currentTarget }) => write({ note: currentTarget.value })}
        onBlur={save}
      />
      <Text size="sm" role="status" className="visit-saved">
        {state === 'saved' ? <Icon name="check" size={16} /> : null}
        {state && state !== 'typing' ? say(says[state]) : null}
      </Text>
      <ProblemNotice error={error} />
      {state === 'unsaved' ? (
        <Button variant="default" onClick={save}>
          {say(says.saveAgain)}
        </Button>
      ) : null}
      <Text size="sm" c="gray.7" mt={4}>
        {say(says.mineOnly)}
      </Text>
    </div>
  )
}

interface ScoreLineProps {
  readonly score: number | null
  readonly onPress: (score: number) => void
  readonly onType: (score: number | null) => void
  readonly onLeave: () => void
}

const within = (score: number): number => Math.min(100, Math.max(0, Math.round(score)))

/** A round figure with one press; a thumb's breadth more or less with the next. */
function ScoreLine({ score, onPress, onType, onLeave }: ScoreLineProps) {
  const say = useSay()
  return (
    <div className="check-line score-line">
      <Text fw={600}>{say(says.score)}</Text>
      <Choices<string>
        label={says.score}
        choices={tens.map((value) => ({ value, name: { zh: value, en: value } }))}
        chosen={String(score ?? '')}
        onChoose={(value) => onPress(Number(value))}
      />
      <div className="score-exact">
        <Button
          variant="default"
          aria-label={say(says.less)}
          disabled={score === null || score === 0}
          onClick={() => onPress(within((score ?? 0) - 1))}
        >
          −
        </Button>
        <NumberInput
          label={say(says.scoreExact)}
          min={0}
          max={100}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          hideControls
          inputMode="numeric"
          value={score ?? ''}
          onChange={(value) => onType(value === '' ? null : within(Number(value)))}
          onBlur={onLeave}
        />
        <Button
          variant="default"
          aria-label={say(says.more)}
          disabled={score === null || score === 100}
          onClick={() => onPress(within((score ?? 0) + 1))}
        >
          +
        </Button>
      </div>
    </div>
  )
}
