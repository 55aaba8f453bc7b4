import { Text } from '@mantine/core'
import { capital, useSay } from '../../../ui/language.tsx'
import type { OpinionLine } from '../contract.ts'
import { fateNames } from '../words.ts'
import { says } from './says.ts'

/** One opinion in its own words: whose, beside which position, and what became of it. */
export function OpinionText({ line, answered }: { line: OpinionLine; answered: boolean }) {
  const say = useSay()
  const about = [line.who ? say(line.who) : null, ...line.beside.map(say), say(line.questionName)].filter(Boolean)
  return (
    <>
      <Text className="prose">{line.text}</Text>
      <Text size="sm" c="gray.7">
        {about.join(' · ')}
      </Text>
      <FateText line={line} answered={answered} />
    </>
  )
}

function FateText({ line, answered }: { line: OpinionLine; answered: boolean }) {
  const say = useSay()
  if (line.fate)
    return (
      <div className="fate" data-fate={line.fate}>
        <Text fw={600}>{capital(say(fateNames[line.fate]))}</Text>
        {line.why ? <Text className="prose">{line.why}</Text> : null}
      </div>
    )
  if (!line.asks)
    return (
      <Text size="sm" c="gray.7">
        {say(says.asksNothing)}
      </Text>
    )
  return answered ? null : (
    <Text size="sm" fw={600}>
      {say(says.notYet)}
    </Text>
  )
}
