import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import { sentences } from '../../../law/bilingual.ts'
import { useSay } from '../../../ui/language.tsx'

const says = sentences({
  sure: { zh: '确定', en: 'Yes' },
  keep: { zh: '不，保留', en: 'No, keep it' },
})

interface PressTwiceProps {
  readonly name: Bilingual
  /** What is lost, asked before it is. */
  readonly question: Bilingual
  readonly busy: boolean
  readonly onSure: () => void
}

/** A button for what cannot be taken back: pressed once it asks, pressed again it acts. */
export function PressTwice({ name, question, busy, onSure }: PressTwiceProps) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <Button variant="default" loading={busy} onClick={() => setAsking(true)}>
        {say(name)}
      </Button>
    )
  return (
    <Group gap="sm" role="alert">
      <Text size="sm">{say(question)}</Text>
      <Button
        color="red"
        onClick={() => {
          setAsking(false)
          onSure()
        }}
      >
        {say(says.sure)}
      </Button>
      <Button variant="default" onClick={() => setAsking(false)}>
        {say(says.keep)}
      </Button>
    </Group>
  )
}
