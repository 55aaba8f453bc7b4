import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { removeFieldStudy, type Drafting, type FieldStudy } from '../contract.ts'
import { Attached } from './attached.tsx'
import { AttachPhotos } from './attach-photos.tsx'
import type { PaperProps } from './part.ts'
import { PressTwice } from './press-twice.tsx'
import { StudyForm } from './study-form.tsx'
import { onDays, studySays } from './study-says.ts'
import { useDrafting } from './use-drafting.ts'
import './drafting.css'

/** Where the deputies went, whom they asked and what they found. */
export function FieldStudies({ matterId }: PaperProps) {
  const say = useSay()
  const { data } = useDrafting(matterId)
  const [adding, setAdding] = useState<string | null>(null)
  if (!data) return null
  const open = data.attach.ruling.permitted
  if (data.fieldStudies.length === 0 && !open) return null
  return (
    <Section title={studySays.studies}>
      {data.fieldStudies.length === 0 ? <Text size="sm">{say(studySays.noStudy)}</Text> : null}
      <ul className="studies">
        {data.fieldStudies.map((study) => (
          <Study key={study.id} matterId={matterId} study={study} drafting={data} />
        ))}
      </ul>
      {open && adding === null ? (
        <Button mt="sm" variant="default" onClick={() => setAdding(newId())}>
          {say(studySays.add)}
        </Button>
      ) : null}
      {adding === null ? null : <StudyForm matterId={matterId} newId={adding} onDone={() => setAdding(null)} />}
    </Section>
  )
}

interface StudyProps {
  readonly matterId: string
  readonly study: FieldStudy
  readonly drafting: Drafting
}

function Study({ matterId, study, drafting }: StudyProps) {
  const say = useSay()
  const [editing, setEditing] = useState(false)
  const open = drafting.attach.ruling.permitted
  const photos = drafting.attachments.filter(({ studyId }) => studyId === study.id)
  if (editing)
    return (
      <li>
        <StudyForm matterId={matterId} newId={study.id} study={study} onDone={() => setEditing(false)} />
      </li>
    )
  return (
    <li>
      <Text fw={600}>
        {say(onDays(study))} · {study.place}
      </Text>
      <Text size="sm" c="gray.7">
        {say(studySays.whom)}
        {say({ zh: '：', en: ': ' })}
        {study.whom}
      </Text>
      <Text className="version-text">{study.found}</Text>
      <Attached matterId={matterId} attachments={photos} open={open} />
      {open ? <StudyActs matterId={matterId} study={study} onEdit={() => setEditing(true)} /> : null}
    </li>
  )
}

function StudyActs({ matterId, study, onEdit }: Omit<StudyProps, 'drafting'> & { onEdit: () => void }) {
  const say = useSay()
  const remove = useCall(removeFieldStudy, { refreshes: ['readDrafting'] })
  return (
    <Stack gap="sm" mt="sm">
      <Group gap="sm">
        <Button variant="default" onClick={onEdit}>
          {say(studySays.edit)}
        </Button>
        <PressTwice
          name={studySays.removeStudy}
          question={studySays.removeStudySure}
          busy={remove.isPending}
          onSure={() => remove.mutate({ params: { id: matterId, studyId: study.id } })}
        />
      </Group>
      <ProblemNotice error={remove.error} />
      <AttachPhotos
        matterId={matterId}
        kind="photo"
        studyId={study.id}
        taken={{ takenOn: study.beganOn, takenAt: study.place }}
      />
    </Stack>
  )
}
