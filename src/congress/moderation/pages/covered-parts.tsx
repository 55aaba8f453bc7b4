import { Checkbox, Stack, Text } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import type { Original } from '../contract.ts'
import { partKey, type Part } from './parts.ts'
import { says } from './says.ts'

interface CoveredPartsProps {
  readonly original: Pick<Original, 'title' | 'text'>
  readonly parts: readonly Part[]
  readonly onToggle: (key: string) => void
}

/** What is covered, each with its tick. */
export function CoveredParts({ original, parts, onToggle }: CoveredPartsProps) {
  const say = useSay()
  if (parts.length === 0) return <Text size="sm">{say(says.noneCovered)}</Text>
  const kindOf = (kind: string) => (kind in says ? say(says[kind as 'phone']) : kind)
  return (
    <Checkbox.Group
      label={say(says.coveredParts)}
      description={say(says.coveredHint)}
      value={parts.filter((part) => part.covered).map(partKey)}
    >
      <Stack gap={4} mt="xs">
        {parts.map((part) => (
          <Checkbox
            key={partKey(part)}
            value={partKey(part)}
            className="option"
            label={`${original[part.in].slice(part.from, part.to)}（${kindOf(part.kind)}）`}
            onChange={() => onToggle(partKey(part))}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
