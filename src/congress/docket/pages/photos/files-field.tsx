import { Button, FileButton, Group, Progress, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { PhotoPicker } from './photo-picker.tsx'
import { photoSays } from './photo-says.ts'
import { useSending, type Sending } from './send-file.ts'

/** A file chosen for a paper, with what it shows. */
export interface ChosenFile {
  readonly fileId: string
  readonly caption: string
}

interface FilesFieldProps {
  readonly label: Bilingual
  readonly max: number
  readonly value: readonly ChosenFile[]
  readonly onChange: (value: ChosenFile[]) => void
  /** No documents. */
  readonly photosOnly?: boolean
}

const documents = '.pdf,.docx,.xlsx'

/** Photos and documents sent beside what is being typed; each may be left out again. */
export function FilesField({ label, max, value, onChange, photosOnly = false }: FilesFieldProps) {
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
      {left > 0 && !photosOnly ? <Documents onSent={add} /> : null}
    </fieldset>
  )
}

function Documents({ onSent }: { onSent: (file: ChosenFile) => void }) {
  const say = useSay()
  const { sendings, add, drop, again } = useSending({ asPhotos: false })
  const forget = useRef<() => void>(null)
  return (
    <div>
      {sendings.map((sending) => (
        <OnItsWay
          key={sending.id}
          sending={sending}
          onAgain={() => again(sending)}
          onDrop={() => drop(sending.id)}
          onSent={onSent}
        />
      ))}
      <FileButton
        accept={documents}
        resetRef={forget}
        onChange={(file) => {
          if (file) void add(file)
          forget.current?.()
        }}
      >
        {(button) => (
          <Button {...button} variant="default">
            {say(photoSays.addDocument)}
          </Button>
        )}
      </FileButton>
    </div>
  )
}

interface OnItsWayProps {
  readonly sending: Sending
  readonly onAgain: () => void
  readonly onDrop: () => void
  readonly onSent: (file: ChosenFile) => void
}

/** A document on its way; once it has arrived it is one of those chosen, named as the file is. */
function OnItsWay({ sending, onAgain, onDrop, onSent }: OnItsWayProps) {
  const say = useSay()
  const { kept, error, name, progress } = sending
  useEffect(() => {
    if (!kept) return
    onSent({ fileId: kept.id, caption: kept.name })
    onDrop()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it has arrived
  }, [kept])
  const percent = Math.round(progress * 100)
  return (
    <div>
      <Text size="sm" role="status">
        {name} · {say(error ? photoSays.notSent : photoSays.sending)} {error ? '' : `${percent}%`}
      </Text>
      {error ? null : <Progress value={percent} aria-label={name} />}
      <ProblemNotice error={error} onRetry={onAgain} />
      <Button variant="default" size="compact-md" onClick={onDrop}>
        {say(error ? photoSays.drop : photoSays.stop)}
      </Button>
    </div>
  )
}
