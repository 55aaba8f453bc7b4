import { Button, Text, TextInput } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { PhotoPicker } from '../photos/photo-picker.tsx'
import { mostPhotos, type TypedAcceptance } from './acceptance-typed.ts'
import { Photos } from './photos.tsx'
import { says } from './says.ts'

interface AcceptancePhotosProps {
  readonly value: TypedAcceptance
  readonly onChange: (changed: Partial<TypedAcceptance>) => void
}

/** 现场照片, or the reason why there is none: what is said to be kept can be seen. */
export function AcceptancePhotos({ value, onChange }: AcceptancePhotosProps) {
  const say = useSay()
  const { photos, noPhotoReason, kept } = value
  return (
    <fieldset className="rows">
      <legend>{say(says.photos)}</legend>
      <Text size="sm" c="gray.7">
        {say(says.photosHint)}
      </Text>
      <Photos photos={photos}>
        {(fileId) => (
          <Button
            variant="default"
            onClick={() => onChange({ photos: photos.filter((each) => each.fileId !== fileId) })}
          >
            {say(says.dropPhoto)}
          </Button>
        )}
      </Photos>
      {photos.length < mostPhotos ? (
        <PhotoPicker
          max={mostPhotos - photos.length}
          onUploaded={({ fileId, caption }) => onChange({ photos: [...photos, { fileId, caption }] })}
        />
      ) : null}
      {photos.length === 0 ? (
        <TextInput
          label={say(says.noPhotoReason)}
          required={kept === 'yes'}
          maxLength={300}
          value={noPhotoReason}
          onChange={(event) => onChange({ noPhotoReason: event.currentTarget.value })}
        />
      ) : null}
    </fieldset>
  )
}
