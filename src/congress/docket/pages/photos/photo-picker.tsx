import { Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import { useSay } from '../../../../ui/language.tsx'
import { PhotoSending } from './photo-sending.tsx'
import { photoSays } from './photo-says.ts'
import { useSending } from './send-file.ts'
import './photos.css'

/** A file as the house has taken it; to be attached to a paper within a week. */
export interface Uploaded {
  readonly fileId: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  /** What is to be seen, in the deputy's words. */
  readonly caption: string
}

interface PhotoPickerProps {
  /** Takes the photo over; until a promise it returns is kept, the photo stays here. */
  readonly onUploaded: (file: Uploaded) => void | Promise<unknown>
  /** Photos that may still be added. */
  readonly max: number
}

/** Takes or chooses photos, shrinks them on the device, sends them, and hands over each once it has its words. */
export function PhotoPicker({ onUploaded, max }: PhotoPickerProps) {
  const say = useSay()
  const { sendings, add, drop, again } = useSending({ asPhotos: true })
  const left = max - sendings.length
  // A photo taken again has the name it had: without this the browser sees no change.
  const [taken, chosen] = [useRef<() => void>(null), useRef<() => void>(null)]
  const take = (files: readonly File[]) => {
    for (const file of files.slice(0, Math.max(0, left))) void add(file)
    taken.current?.()
    chosen.current?.()
  }
  return (
    <Stack gap="sm">
      {sendings.map((sending) => (
        <PhotoSending
          key={sending.id}
          sending={sending}
          onDrop={() => drop(sending.id)}
          onAgain={() => again(sending)}
          onUse={(caption) => {
            if (!sending.kept) return
            const { id: fileId, name, mediaType, size } = sending.kept
            const handedOver = Promise.resolve(onUploaded({ fileId, name, mediaType, size, caption }))
            void handedOver.then(() => drop(sending.id)).catch(() => undefined)
          }}
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
        <Text size="sm">{sendings.length > 0 ? say(photoSays.captionFirst) : say(photoSays.full)}</Text>
      )}
      <Text size="sm" c="gray.7">
        {say(photoSays.private)}
      </Text>
    </Stack>
  )
}
