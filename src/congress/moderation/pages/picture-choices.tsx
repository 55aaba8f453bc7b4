import { Checkbox, Text } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import type { Original } from '../contract.ts'
import { says } from './says.ts'

interface PictureChoicesProps {
  readonly pictures: Original['pictures']
  readonly leftOut: readonly string[]
  readonly onChange?: (leftOut: string[]) => void
}

/** The pictures that came with a text; each is shown as a whole, or left out. */
export function PictureChoices({ pictures, leftOut, onChange }: PictureChoicesProps) {
  const say = useSay()
  if (pictures.length === 0) return null
  const flip = (fileId: string) =>
    onChange?.(leftOut.includes(fileId) ? leftOut.filter((each) => each !== fileId) : [...leftOut, fileId])
  return (
    <div>
      <Text fw={600}>{say(says.pictures)}</Text>
      {onChange ? <Text size="sm">{say(says.picturesHint)}</Text> : null}
      <ul className="moderation-pictures">
        {pictures.map(({ fileId, base64 }, at) => (
          <li key={fileId}>
            <img src={`data:image/jpeg;base64,${base64}`} alt={`${say(says.picture)} ${at + 1}`} />
            {onChange ? (
              <Checkbox
                className="option"
                label={`${say(says.showPicture)} ${at + 1}`}
                checked={!leftOut.includes(fileId)}
                onChange={() => flip(fileId)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
