import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import type { KeySuggestion } from '../../contract.ts'
import type { PartProps } from '../act-form.ts'
import { Section } from '../section.tsx'
import { ChooseForm, DropForm } from './key-forms.tsx'
import { LetterSheet } from './letter.tsx'
import { supervisingSays as says } from './says.ts'

/** 督办: whether it is a key suggestion and whose, and the letters that urged it. */
export function SupervisingPart({ paper }: PartProps) {
  const say = useSay()
  const { key, letters, mayChoose, mayDrop } = paper.supervising
  const [open, setOpen] = useState(false)
  if (!key && !mayChoose && letters.length === 0) return null
  const close = () => setOpen(false)
  const form = key ? <DropForm id={paper.id} onClose={close} /> : <ChooseForm id={paper.id} onClose={close} />
  return (
    <Section title={says.supervision}>
      {key ? <KeyFacts known={key} /> : null}
      {mayChoose || mayDrop ? (
        <div className="screen-only">
          {open ? (
            form
          ) : (
            <Group mb="sm">
              <Button variant="default" onClick={() => setOpen(true)}>
                {say(key ? says.drop : says.choose)}
              </Button>
            </Group>
          )}
        </div>
      ) : null}
      {letters.map((letter) => (
        <LetterSheet key={letter.id} letter={letter} />
      ))}
    </Section>
  )
}

function KeyFacts({ known }: { known: KeySuggestion }) {
  const say = useSay()
  const { leader, office, follower, fromOn, toOn, chosenBy, chosenOn } = known
  return (
    <div className="paper-part">
      <Text fw={600}>★ {say(says.keys)}</Text>
      <Text size="sm">
        {say(says.leader)} {[office, leader].filter(Boolean).join(' ')} · {say(says.follower)} {follower}
      </Text>
      <Text size="sm">
        {say(sayDay(fromOn))} – {say(sayDay(toOn))}
      </Text>
      <Text size="sm" c="gray.7" mb="sm">
        {say(sayDay(chosenOn))} {chosenBy} {say(says.chosen)}
      </Text>
    </div>
  )
}
