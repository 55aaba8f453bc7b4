import { Button, Group, Text, Textarea, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useSay } from '../../../ui/language.tsx'
import type { Original } from '../contract.ts'
import type { Span } from '../words.ts'
import { says } from './says.ts'

interface OriginalFieldsProps {
  readonly original: Pick<Original, 'title' | 'text'>
  readonly onCover: (span: Span) => void
}

const selectedIn = (field: HTMLInputElement | HTMLTextAreaElement | null, place: Span['in']): Span | null => {
  const [from, to] = [field?.selectionStart ?? 0, field?.selectionEnd ?? 0]
  return from < to ? { in: place, from, to } : null
}

/** The original, to be read and marked by mouse or keyboard; nobody types into it. */
export function OriginalFields({ original, onCover }: OriginalFieldsProps) {
  const say = useSay()
  const title = useRef<HTMLInputElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const [last, setLast] = useState<Span['in']>('text')
  const [empty, setEmpty] = useState(false)
  const cover = () => {
    const span = last === 'title' ? selectedIn(title.current, 'title') : selectedIn(text.current, 'text')
    setEmpty(span === null)
    if (span) onCover(span)
  }
  return (
    <div>
      <TextInput
        ref={title}
        readOnly
        label={say(says.originalTitle)}
        value={original.title}
        onFocus={() => setLast('title')}
      />
      <Textarea
        ref={text}
        mt="sm"
        readOnly
        autosize
        minRows={5}
        maxRows={24}
        label={say(says.original)}
        description={say(says.coverHow)}
        value={original.text}
        onFocus={() => setLast('text')}
      />
      <Group mt="sm">
        <Button variant="default" onClick={cover}>
          {say(says.coverIt)}
        </Button>
        <Text size="sm" role="status">
          {empty ? say(says.nothingSelected) : ''}
        </Text>
      </Group>
    </div>
  )
}
