import { Text } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import type { ReplyLetter } from '../../handling/contract.ts'
import { explanationReasonNames, outcomeNames } from '../../handling/words.ts'
import { letterSays, pointSaid } from './says.ts'

/** The answers of a reply, point by point: what was asked, how it stands, the answer, who, by when, with what money. */
export function Answers({ answers }: Pick<ReplyLetter, 'answers'>) {
  const say = useSay()
  if (answers.length === 0) return null
  return (
    <ol className="answers">
      {answers.map(({ point, outcome, answer, owner, dueOn, money }, index) => (
        <li key={`${index}.${point}`} data-outcome={outcome}>
          <Text fw={600} className="prose">
            {say(pointSaid(index + 1))}
            {say({ zh: '：', en: ': ' })}
            {point}
          </Text>
          <Text size="sm" fw={700}>
            {say(outcomeNames[outcome])}
          </Text>
          <Text className="prose">{answer}</Text>
          <Text size="sm">
            {[
              owner && `${say(letterSays.owner)}${owner}`,
              dueOn && `${say(letterSays.dueOn)}${say(sayDay(dueOn))}`,
              money !== null && `${say(letterSays.money)}${money.toLocaleString()}${say(letterSays.yuan)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </li>
      ))}
    </ol>
  )
}

/** 情况说明, as deputies and the public read it. */
export function Explained({ explanation }: Pick<ReplyLetter, 'explanation'>) {
  const say = useSay()
  if (!explanation) return null
  const { because, tried, next } = { because: letterSays.because, tried: letterSays.tried, next: letterSays.next }
  const parts = [
    [because, `${say(explanationReasonNames[explanation.reason])}。${explanation.because}`],
    [tried, explanation.tried],
    [next, explanation.next],
  ] as const
  return (
    <div className="point-card">
      <Text fw={700}>{say(letterSays.explanation)}</Text>
      {parts.map(([name, text]) => (
        <Text key={name.en} className="prose">
          {say(name)}
          {say({ zh: '：', en: ': ' })}
          {text}
        </Text>
      ))}
    </div>
  )
}
