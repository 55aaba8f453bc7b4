import { Button, Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import type { SuggestionPage } from '../../contract.ts'
import { similarSays as says, takeOver } from './says.ts'

interface CommonPartProps {
  readonly paper: SuggestionPage
  /** What is written already; what is taken over is added below it. */
  readonly text: string
  readonly onTake: (text: string) => void
}

/** 共同部分: what was answered to another paper of the group, to begin this reply with; each is still answered by itself. */
export function CommonPart({ paper, text, onTake }: CommonPartProps) {
  const say = useSay()
  const answered = paper.similar.group?.others.filter(({ reply }) => reply !== null) ?? []
  if (answered.length === 0) return null
  return (
    <div>
      <Text size="sm">{say(says.commonPart)}</Text>
      {answered.map(({ id, number, title, reply }) => (
        <Button
          key={id}
          variant="default"
          mt="xs"
          onClick={() => onTake([text, reply?.text].filter(Boolean).join('\n'))}
        >
          {say(takeOver(number ?? title))}
        </Button>
      ))}
    </div>
  )
}
