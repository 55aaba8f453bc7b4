import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { dayInShanghai } from '../../../law/day.ts'
import { useCall } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { LineField, TextField } from '../../../ui/typed-fields.tsx'
import { FilesField, Section, SentFiles, type ChosenFile } from '../../docket/pages/index.tsx'
import { noteObservation, type InspectionPage } from '../contract.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'

/** 视察记录: what each saw, where and when; for the members and the office. */
export function Notes({ paper }: { paper: InspectionPage }) {
  const say = useSay()
  const [writing, setWriting] = useState(false)
  const { observations, noting } = paper
  if (observations.length === 0 && !noting) return null
  return (
    <Section title={says.notes}>
      <Text size="sm" c="gray.7" mb="sm">
        {say(says.notOnTheSpot)} {say(says.notesPrivate)}
      </Text>
      {observations.length === 0 ? <Text mb="sm">{say(says.noNotes)}</Text> : null}
      <ul className="plain-list">
        {observations.map(({ id, by, seenOn, seenAt, place, text, files }) => (
          <li key={id} className="paper-part">
            <Text fw={600}>
              {place} · {say(sayDay(seenOn))} {seenAt}
            </Text>
            <Text className="prose">{text}</Text>
            <Text size="sm" c="gray.7">
              {by}
            </Text>
            <SentFiles files={files} />
          </li>
        ))}
      </ul>
      {writing ? <NoteForm paper={paper} onDone={() => setWriting(false)} /> : null}
      {noting && !writing ? (
        <Group mt="sm" className="screen-only">
          <RuledButton ruling={noting.ruling} sentence={noting.sentence} onPress={() => setWriting(true)}>
            {say(says.addNote)}
          </RuledButton>
        </Group>
      ) : null}
    </Section>
  )
}

interface NoteTyped {
  readonly observationId: string
  readonly seenOn: string
  readonly seenAt: string
  readonly place: string
  readonly text: string
  readonly files: ChosenFile[]
}

function NoteForm({ paper, onDone }: { paper: InspectionPage; onDone: () => void }) {
  const say = useSay()
  const today = dayInShanghai(new Date())
  const [fresh] = useState<NoteTyped>(() => ({
    observationId: newId(),
    seenOn: paper.heldOn <= today ? paper.heldOn : today,
    seenAt: '',
    place: '',
    text: '',
    files: [],
  }))
  const { value: typed, setValue, drop } = useKept(`inspection.${paper.id}.note`, fresh)
  const noting = useCall(noteObservation, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    noting.mutate({ params: { id: paper.id }, body: typed }, { onSuccess: () => (drop(), onDone()) })
  }
  const field = (name: 'seenOn' | 'seenAt' | 'place' | 'text') => ({
    field: name,
    value: typed[name],
    onChange: (text: string) => setValue({ ...typed, [name]: text }),
    error: noting.error,
  })
  return (
    <form className="act-form" onSubmit={submit}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <LineField label={says.seenOn} type="date" {...field('seenOn')} />
          <LineField label={says.seenAt} type="time" required={false} {...field('seenAt')} />
        </SimpleGrid>
        <LineField label={says.seenPlace} max={120} {...field('place')} />
        <TextField label={says.seenText} max={4000} rows={4} {...field('text')} />
        <FilesField
          label={says.photosOptional}
          max={12}
          value={typed.files}
          onChange={(files) => setValue({ ...typed, files })}
        />
        <ProblemNotice error={noting.error} />
        <Group>
          <Button type="submit" loading={noting.isPending}>
            {say(says.send)}
          </Button>
          <Button variant="default" onClick={onDone}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
