import { Button, Group, Paper, Text, Textarea, TextInput } from '@mantine/core'
import { useId } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import type { SiteItem } from '../../contract.ts'
import { ItemLine } from './item-line.tsx'
import type { StopTyped } from './route-typed.ts'
import { says } from './says.ts'

interface StopFieldsProps {
  readonly stop: StopTyped
  readonly ordinal: number
  readonly last: boolean
  readonly item: SiteItem | undefined
  readonly buttonOf: (stopId: string, way: -1 | 1) => string
  readonly onChange: (changed: Partial<StopTyped>) => void
  readonly onMove: (way: -1 | 1) => void
  readonly onRemove: () => void
}

type TextPart = 'title' | 'place' | 'lookAt' | 'contact' | 'arrivesAt'

/** One stop being planned, with the buttons that move it: each says which stop it moves. */
export function StopFields({ stop, ordinal, last, item, buttonOf, onChange, onMove, onRemove }: StopFieldsProps) {
  const say = useSay()
  const id = useId()
  const field = (part: TextPart, label: Bilingual) => ({
    label: say(label),
    value: stop[part],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange({ [part]: currentTarget.value }),
  })
  const named = (name: Bilingual) => `${say(name)} ${stop.title || ordinal}`
  return (
    <Paper component="li" withBorder p="md" aria-labelledby={id}>
      <Group justify="space-between" gap="xs" mb="xs">
        <Text fw={650} id={id}>
          <span className="stop-number">{ordinal}</span>
          {stop.title}
        </Text>
        <Group gap="xs">
          <Button
            id={buttonOf(stop.id, -1)}
            variant="default"
            disabled={ordinal === 1}
            aria-label={named(says.up)}
            onClick={() => onMove(-1)}
          >
            ↑ {say(says.up)}
          </Button>
          <Button
            id={buttonOf(stop.id, 1)}
            variant="default"
            disabled={last}
            aria-label={named(says.down)}
            onClick={() => onMove(1)}
          >
            ↓ {say(says.down)}
          </Button>
        </Group>
      </Group>
      {item ? <ItemLine item={item} under={stop.title} /> : null}
      <div className="route-stop-fields">
        <TextInput {...field('title', says.stopTitle)} required maxLength={200} />
        <TextInput {...field('arrivesAt', says.arrivesAt)} type="time" />
        <TextInput {...field('place', says.place)} maxLength={200} className="whole" />
        <Textarea {...field('lookAt', says.lookAt)} autosize maxLength={500} className="whole" />
        <TextInput {...field('contact', says.contact)} maxLength={100} className="whole" />
      </div>
      <Button variant="subtle" mt="xs" aria-label={named(says.takeOut)} onClick={onRemove}>
        {say(says.takeOut)}
      </Button>
    </Paper>
  )
}
