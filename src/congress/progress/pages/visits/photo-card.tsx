import { Button, Group, Paper, Progress, Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { photoSays, type Sending } from '../../../docket/pages/index.tsx'
import { addVisitPhoto, type VisitStop } from '../../contract.ts'
import { says } from './says.ts'
import { minuteInShanghai, takenAt } from './taken-at.ts'
import { useSpot } from './use-spot.ts'

/** When it was taken: as the camera noted it, else now; to be corrected. */
function useTaken({ file }: Sending) {
  const [minute, setMinute] = useState(() => minuteInShanghai(new Date()))
  const [read, setRead] = useState(false)
  useEffect(() => {
    const look = async () => {
      const found = await takenAt(file)
      if (!found) return
      setMinute(found)
      setRead(true)
    }
    void look()
  }, [file])
  return { minute, setMinute, read }
}

interface PhotoCardProps {
  readonly visitId: string
  readonly stop: VisitStop
  readonly sending: Sending
  readonly onDrop: () => void
  readonly onAgain: () => void
}

/** One photograph on its way: filled in from what is known, so that one press attaches it. */
export function PhotoCard({ visitId, stop, sending, onDrop, onAgain }: PhotoCardProps) {
  const say = useSay()
  const adding = useCall(addVisitPhoto, { refreshes: ['readVisit'] })
  const [caption, setCaption] = useState(stop.title)
  const [place, setPlace] = useState(stop.place)
  const taken = useTaken(sending)
  const where = useSpot()
  const { preview, kept, error, unreadable } = sending
  const underWay = !kept && !error && !unreadable
  const add = () => {
    if (!kept) return
    const body = { fileId: kept.id, caption, takenAt: `${taken.minute}:00+08:00`, place, at: where.spot }
    adding.mutate({ params: { id: visitId, stopId: stop.id }, body }, { onSuccess: onDrop })
  }
  return (
    <Paper withBorder p="sm" className="visit-photo-sending">
      {preview ? <img src={preview} alt={caption || sending.name} /> : null}
      {unreadable ? (
        <Text role="alert">{say(photoSays.unreadable)}</Text>
      ) : (
        <>
          <TextInput
            label={say(says.caption)}
            required
            maxLength={200}
            value={caption}
            onChange={({ currentTarget }) => setCaption(currentTarget.value)}
          />
          <TextInput
            type="datetime-local"
            mt="xs"
            label={say(says.takenAt)}
            description={say(taken.read ? says.fromPhoto : says.fromNow)}
            required
            value={taken.minute}
            onChange={({ currentTarget }) => taken.setMinute(currentTarget.value)}
          />
          <TextInput
            mt="xs"
            label={say(says.taken)}
            maxLength={200}
            value={place}
            onChange={({ currentTarget }) => setPlace(currentTarget.value)}
          />
          <SpotLine where={where} />
        </>
      )}
      {underWay ? <UnderWay part={sending.progress} /> : null}
      <ProblemNotice error={error} onRetry={onAgain} />
      <ProblemNotice error={adding.error} onRetry={add} />
      <Group gap="sm" mt="sm">
        {kept ? (
          <Button disabled={!caption.trim() || !taken.minute} loading={adding.isPending} onClick={add}>
            {say(photoSays.use)}
          </Button>
        ) : null}
        <Button variant="default" onClick={onDrop}>
          {say(underWay ? photoSays.stop : photoSays.drop)}
        </Button>
      </Group>
    </Paper>
  )
}

function SpotLine({ where }: { where: ReturnType<typeof useSpot> }) {
  const say = useSay()
  const { spot, state, find, forget, canFind } = where
  if (!canFind) return null
  return (
    <div role="status">
      {spot ? (
        <Group gap="sm" mt="xs">
          <Text size="sm">
            {say(says.spot)}
            {spot.latitude.toFixed(4)}, {spot.longitude.toFixed(4)}
          </Text>
          <Button variant="subtle" onClick={forget}>
            {say(says.dropSpot)}
          </Button>
        </Group>
      ) : (
        <Button variant="default" mt="xs" loading={state === 'finding'} onClick={find}>
          {say(says.noteSpot)}
        </Button>
      )}
      {state === 'failed' ? <Text size="sm">{say(says.noSpot)}</Text> : null}
    </div>
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
