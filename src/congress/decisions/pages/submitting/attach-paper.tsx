import { Button, FileButton, Group, Progress, Select, Stack, Text, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { photoSays, useSending, type Sending } from '../../../docket/pages/index.tsx'
import { attachMatterPaper } from '../../contract.ts'
import { submittingSays } from './says.ts'

const accepted = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png'
const other = ''

/** Sends files one after the other, each under the name the list gives it or one of its own. */
export function AttachPaper({ matterId, missing }: { matterId: string; missing: readonly string[] }) {
  const say = useSay()
  const { sendings, add, drop, again } = useSending({ asPhotos: false })
  const forget = useRef<() => void>(null)
  return (
    <Stack gap="sm">
      {sendings.map((sending) => (
        <OneFile
          key={sending.id}
          matterId={matterId}
          missing={missing}
          sending={sending}
          onDrop={() => drop(sending.id)}
          onAgain={() => again(sending)}
        />
      ))}
      <div>
        <FileButton
          accept={accepted}
          resetRef={forget}
          onChange={(file) => {
            if (file) void add(file)
            forget.current?.()
          }}
        >
          {(button) => (
            <Button {...button} variant="default">
              {say(submittingSays.choose)}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="gray.7">
          {say(submittingSays.fileHint)}
        </Text>
      </div>
    </Stack>
  )
}

interface OneFileProps {
  readonly matterId: string
  readonly missing: readonly string[]
  readonly sending: Sending
  readonly onDrop: () => void
  readonly onAgain: () => void
}

/** One file on its way, and what it is. */
function OneFile({ matterId, missing, sending, onDrop, onAgain }: OneFileProps) {
  const say = useSay()
  // The list's first paper that is still missing is the likeliest.
  const [chosen, setChosen] = useState(missing[0] ?? other)
  const [named, setNamed] = useState('')
  const attach = useCall(attachMatterPaper, { refreshes: ['readMajorMatter'] })
  const { kept } = sending
  const name = chosen || named.trim() || sending.name.slice(0, 60)
  const underWay = !kept && !sending.error
  return (
    <Stack gap={6}>
      <Text size="sm" role="status">
        {sending.name} · {say(kept ? photoSays.sent : sending.error ? photoSays.notSent : photoSays.sending)}
      </Text>
      {underWay ? <Progress value={Math.round(sending.progress * 100)} aria-label={sending.name} /> : null}
      <ProblemNotice error={sending.error} onRetry={onAgain} />
      <Select
        label={say(submittingSays.attachAs)}
        value={chosen}
        allowDeselect={false}
        onChange={(value) => setChosen(value ?? other)}
        data={[
          ...missing.map((paper) => ({ value: paper, label: paper })),
          { value: other, label: say(submittingSays.other) },
        ]}
      />
      {chosen === other ? (
        <TextInput
          label={say(submittingSays.otherName)}
          maxLength={60}
          placeholder={sending.name.slice(0, 60)}
          value={named}
          onChange={(event) => setNamed(event.currentTarget.value)}
        />
      ) : null}
      <ProblemNotice error={attach.error} />
      <Group gap="sm">
        {kept ? (
          <Button
            loading={attach.isPending}
            onClick={() =>
              attach.mutate({ params: { id: matterId }, body: { fileId: kept.id, name } }, { onSuccess: onDrop })
            }
          >
            {say(submittingSays.attach)}
          </Button>
        ) : null}
        <Button variant="default" onClick={onDrop}>
          {say(underWay ? photoSays.stop : photoSays.drop)}
        </Button>
      </Group>
    </Stack>
  )
}
