import { Button, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { dayInShanghai } from '../../../law/day.ts'
import { useCall } from '../../../ui/ask.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { saveFieldStudy, type FieldStudy } from '../contract.ts'
import { studySays } from './study-says.ts'

interface StudyFormProps {
  readonly matterId: string
  /** The study's id: a new one, or the one being edited. */
  readonly newId: string
  readonly study?: FieldStudy
  readonly onDone: () => void
}

type Typed = Pick<FieldStudy, 'id' | 'beganOn' | 'endedOn' | 'place' | 'whom' | 'found'>

const blank = (id: string): Typed => {
  const today = dayInShanghai(new Date())
  return { id, beganOn: today, endedOn: today, place: '', whom: '', found: '' }
}

/** When, where, whom, and what was found; kept on the device until it is saved. */
export function StudyForm({ matterId, newId, study, onDone }: StudyFormProps) {
  const say = useSay()
  const [first] = useState<Typed>(() => study ?? blank(newId))
  const { value: typed, setValue, drop } = useKept(`study.${study?.id ?? matterId}`, first)
  const save = useCall(saveFieldStudy, { refreshes: ['readDrafting'] })
  const change = (changed: Partial<Typed>) => setValue({ ...typed, ...changed })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { id, beganOn, endedOn, place, whom, found } = typed
    save.mutate(
      { params: { id: matterId, studyId: id }, body: { beganOn, endedOn, place, whom, found } },
      { onSuccess: () => (drop(), onDone()) },
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" mt="sm">
        <SimpleGrid cols={2}>
          {(['beganOn', 'endedOn'] as const).map((day) => (
            <TextInput
              key={day}
              type="date"
              required
              label={say(day === 'beganOn' ? studySays.began : studySays.ended)}
              value={typed[day]}
              error={issueOf(save.error, day)}
              onChange={(event) => change({ [day]: event.currentTarget.value })}
            />
          ))}
        </SimpleGrid>
        <TextInput
          label={say(studySays.place)}
          description={say(studySays.placeHint)}
          required
          maxLength={200}
          value={typed.place}
          error={issueOf(save.error, 'place')}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
        <Textarea
          label={say(studySays.whom)}
          description={say(studySays.whomHint)}
          required
          minRows={2}
          maxLength={1000}
          value={typed.whom}
          error={issueOf(save.error, 'whom')}
          onChange={(event) => change({ whom: event.currentTarget.value })}
        />
        <Textarea
          label={say(studySays.found)}
          required
          minRows={4}
          maxLength={4000}
          value={typed.found}
          error={issueOf(save.error, 'found')}
          onChange={(event) => change({ found: event.currentTarget.value })}
        />
        <ProblemNotice error={save.error} />
        <Text size="sm" c="gray.7">
          {say(studySays.keptHere)}
        </Text>
        <Group gap="sm">
          <Button type="submit" loading={save.isPending}>
            {say(studySays.save)}
          </Button>
          <Button variant="default" onClick={onDone}>
            {say(studySays.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
