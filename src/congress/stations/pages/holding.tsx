import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { useGo } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { announceReception, beginReception, closeReception, type ReceptionPage } from '../contract.ts'
import { says } from './says.ts'

const refreshes = ['readReception', 'readStation', 'listStations', 'listReceptions', 'readInbox', 'readGathering']

/** What can be done with the day now, and why something cannot. */
export function Holding({ reception }: { reception: ReceptionPage }) {
  const say = useSay()
  const go = useGo()
  const [ending, setEnding] = useState<'close' | 'nobody' | null>(null)
  const announcing = useCall(announceReception, { refreshes })
  const beginning = useCall(beginReception, { refreshes })
  const asked = { params: { id: reception.id }, body: { version: reception.version } }
  const press: Record<string, () => void> = {
    announce: () => announcing.mutate(asked),
    begin: () => beginning.mutate(asked),
    note: () => go(`/opinions/new?reception=${reception.id}`),
    close: () => setEnding('close'),
    nobody: () => setEnding('nobody'),
  }
  if (reception.offers.length === 0) return null
  const notes = reception.offers.some(({ act, ruling }) => act === 'note' && ruling.permitted)
  return (
    <Stack gap="sm" className="screen-only">
      {notes ? <Text size="sm">{say(says.promise)}</Text> : null}
      <Group align="flex-start">
        {reception.offers.map(({ act, name, ruling, sentence }) => (
          <RuledButton
            key={act}
            ruling={ruling}
            sentence={sentence}
            onPress={press[act] ?? (() => undefined)}
            variant={act === 'close' || act === 'nobody' ? 'default' : 'filled'}
            loading={(act === 'announce' && announcing.isPending) || (act === 'begin' && beginning.isPending)}
          >
            {capital(say(name))}
          </RuledButton>
        ))}
      </Group>
      <ProblemNotice error={announcing.error ?? beginning.error} />
      {ending ? <Ending reception={reception} nobody={ending === 'nobody'} onDone={() => setEnding(null)} /> : null}
    </Stack>
  )
}

interface EndingProps {
  readonly reception: ReceptionPage
  readonly nobody: boolean
  readonly onDone: () => void
}

/** Asked once more: what is said of the day stays. */
function Ending({ reception, nobody, onDone }: EndingProps) {
  const say = useSay()
  const [note, setNote] = useState('')
  const closing = useCall(closeReception, { refreshes })
  const close = () =>
    closing.mutate(
      { params: { id: reception.id }, body: { version: reception.version, nobody, note } },
      { onSuccess: onDone },
    )
  return (
    <Stack gap="sm" maw={620}>
      <Text fw={600}>{say(nobody ? says.nobodyAsk : says.endAsk)}</Text>
      <Textarea
        label={say(says.note)}
        autosize
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <ProblemNotice error={closing.error} />
      <Group>
        <Button loading={closing.isPending} onClick={close}>
          {say(nobody ? says.nobody : says.end)}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say(says.cancel)}
        </Button>
      </Group>
    </Stack>
  )
}
