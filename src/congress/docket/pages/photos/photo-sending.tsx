import { Button, Group, Paper, Progress, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { photoSays } from './photo-says.ts'
import type { Sending } from './send-file.ts'

interface PhotoSendingProps {
  readonly sending: Sending
  readonly onUse: (caption: string) => void
  readonly onDrop: () => void
  readonly onAgain: () => void
}

/** One photo on its way: how far it has got, what it shows, and the ways out. */
export function PhotoSending({ sending, onUse, onDrop, onAgain }: PhotoSendingProps) {
  const say = useSay()
  const [caption, setCaption] = useState('')
  const { preview, kept, error, unreadable } = sending
  const underWay = !kept && !error && !unreadable
  return (
    <Paper withBorder p="sm" className="photo-sending">
      {preview ? <img src={preview} alt={caption || sending.name} /> : null}
      <div className="photo-words">
        {unreadable ? (
          <Text role="alert">{say(photoSays.unreadable)}</Text>
        ) : (
          <TextInput
            label={say(photoSays.caption)}
            description={say(photoSays.captionHint)}
            maxLength={200}
            value={caption}
            onChange={(event) => setCaption(event.currentTarget.value)}
          />
        )}
        {underWay ? <UnderWay part={sending.progress} /> : null}
        <ProblemNotice error={error} onRetry={onAgain} />
        <Group gap="sm" mt="sm">
          {kept ? (
            <Button disabled={!caption.trim()} onClick={() => onUse(caption.trim())}>
              {say(photoSays.use)}
            </Button>
          ) : null}
          <Button variant="default" onClick={onDrop}>
            {say(underWay ? photoSays.stop : photoSays.drop)}
          </Button>
        </Group>
        {kept && !caption.trim() ? (
          <Text size="sm" mt={4}>
            {say(photoSays.captionFirst)}
          </Text>
        ) : null}
      </div>
    </Paper>
  )
}

function UnderWay({ part }: { part: number }) {
  const say = useSay()
  const percent = Math.round(part * 100)
  return (
    <div role="status">
      <Text size="sm" mt="xs">
        {say(photoSays.sending)} {percent}%
      </Text>
      <Progress value={percent} aria-label={say(photoSays.sending)} />
    </div>
  )
}
