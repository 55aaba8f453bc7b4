import { Button, Group } from '@mantine/core'
import { useRef } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import { PhotoPicker, photoSays, type ChosenFile } from '../../../docket/pages/index.tsx'

interface PicturesFieldProps {
  readonly label: Bilingual
  readonly max: number
  readonly value: readonly ChosenFile[]
  readonly onChange: (value: ChosenFile[]) => void
}

/** Pictures and nothing else: what a page shows must be one. */
export function PicturesField({ label, max, value, onChange }: PicturesFieldProps) {
  const say = useSay()
  const chosen = useRef(value)
  chosen.current = value
  // Several may arrive at once: each is added to what is there by then.
  const add = (file: ChosenFile) => onChange((chosen.current = [...chosen.current, file]))
  const left = max - value.length
  return (
    <fieldset className="rows">
      <legend>{say(label)}</legend>
      <ul className="plain-list">
        {value.map(({ fileId, caption }) => (
          <li key={fileId}>
            <Group gap="sm">
              <a href={`/api/files/${fileId}`} target="_blank" rel="noreferrer">
                {caption}
              </a>
              <Button
                variant="default"
                size="compact-md"
                aria-label={`${say(photoSays.drop)} ${caption}`}
                onClick={() => onChange(value.filter((each) => each.fileId !== fileId))}
              >
                {say(photoSays.drop)}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {left > 0 ? <PhotoPicker max={left} onUploaded={({ fileId, caption }) => add({ fileId, caption })} /> : null}
    </fieldset>
  )
}
