import { Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { attachToPaper } from '../contract.ts'
import { photoSays, useSending, type Kept, type Sending } from '../../docket/pages/index.tsx'
import { studySays } from './study-says.ts'

const accepted = '.pdf,.docx,.xlsx'

/** Sends documents and attaches each when it has arrived, named as the file is. */
export function AttachFile({ matterId }: { matterId: string }) {
  const say = useSay()
  const { sendings, add, drop, again } = useSending({ asPhotos: false })
  const forget = useRef<() => void>(null)
  return (
    <Stack gap="xs">
      {sendings.map((sending) => (
        <OneFile
          key={sending.id}
          matterId={matterId}
          sending={sending}
          onDrop={() => drop(sending.id)}
          onAgain={() => again(sending)}
        />
      ))}
      <FileButton
        accept={accepted}
        resetRef={forget}
        onChange={(file) => {
          if (file) void add(file)
          forget.current?.()
        }}
      >
        {(button) => (
          <Button {...button} variant="default" className="drafting-start">
            {say(studySays.addFile)}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="gray.7">
        {say(studySays.fileHint)}
      </Text>
    </Stack>
  )
}

const stateOf = ({ kept, error }: Sending) => (kept ? photoSays.sent : error ? photoSays.notSent : photoSays.sending)

interface OneFileProps {
  readonly matterId: string
  readonly sending: Sending
  readonly onDrop: () => void
  readonly onAgain: () => void
}

function OneFile({ matterId, sending, onDrop, onAgain }: OneFileProps) {
  const say = useSay()
  const attach = useCall(attachToPaper, { refreshes: ['readDrafting'] })
  const use = ({ id: fileId, name }: Kept) =>
    attach.mutate(
      { params: { id: matterId }, body: { fileId, kind: 'document', caption: name } },
      { onSuccess: onDrop },
    )
  const percent = Math.round(sending.progress * 100)
  const { kept } = sending
  const underWay = !kept && !sending.error
  return (
    <div>
      <Text size="sm" role="status">
        {sending.name} · {say(stateOf(sending))}
        {underWay ? ` ${percent}%` : ''}
      </Text>
      {underWay ? <Progress value={percent} aria-label={sending.name} /> : null}
      <ProblemNotice error={sending.error} onRetry={onAgain} />
      <ProblemNotice error={attach.error} />
      <Group gap="sm" mt={4}>
        {kept ? (
          <Button loading={attach.isPending} onClick={() => use(kept)}>
            {say(studySays.attach)}
          </Button>
        ) : null}
        <Button variant="default" onClick={onDrop}>
          {say(underWay ? photoSays.stop : photoSays.drop)}
        </Button>
      </Group>
    </div>
  )
}
