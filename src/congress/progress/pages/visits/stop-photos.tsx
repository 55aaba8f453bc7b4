import { Button, FileButton, Group, Stack, Text, Title } from '@mantine/core'
import { useRef } from 'react'
import { useSay } from '../../../../ui/language.tsx'
import { photoSays, useSending } from '../../../docket/pages/index.tsx'
import type { VisitStop } from '../../contract.ts'
import { mostPhotos } from '../../visits/words.ts'
import { PhotoCard } from './photo-card.tsx'
import { PhotoList } from './photo-list.tsx'
import { says } from './says.ts'

/** 现场照片: those of the stop, and new ones taken or chosen. */
export function StopPhotos({ visitId, stop }: { visitId: string; stop: VisitStop }) {
  const say = useSay()
  const { sendings, add, drop, again } = useSending({ asPhotos: true })
  const left = mostPhotos - stop.photos.length - sendings.length
  // A photo taken again has the name it had: without this the browser sees no change.
  const [taken, chosen] = [useRef<() => void>(null), useRef<() => void>(null)]
  const take = (files: readonly File[]) => {
    for (const file of files.slice(0, Math.max(0, left))) void add(file)
    taken.current?.()
    chosen.current?.()
  }
  return (
    <Stack gap="sm" mt="md">
      <Title order={3} size="h6">
        {say(says.photos)}
      </Title>
      <PhotoList visitId={visitId} stopId={stop.id} photos={stop.photos} changing />
      {sendings.map((sending) => (
        <PhotoCard
          key={sending.id}
          visitId={visitId}
          stop={stop}
          sending={sending}
          onDrop={() => drop(sending.id)}
          onAgain={() => again(sending)}
        />
      ))}
      {left > 0 ? (
        <Group gap="sm">
          <FileButton
            accept="image/*"
            capture="environment"
            resetRef={taken}
            onChange={(file) => take(file ? [file] : [])}
          >
            {(button) => (
              <Button {...button} variant="default">
                {say(photoSays.take)}
              </Button>
            )}
          </FileButton>
          <FileButton accept="image/*" multiple resetRef={chosen} onChange={take}>
            {(button) => (
              <Button {...button} variant="default">
                {say(photoSays.choose)}
              </Button>
            )}
          </FileButton>
        </Group>
      ) : (
        <Text size="sm">{say(photoSays.full)}</Text>
      )}
      <Text size="sm" c="gray.7">
        {say(says.private)}
      </Text>
    </Stack>
  )
}
