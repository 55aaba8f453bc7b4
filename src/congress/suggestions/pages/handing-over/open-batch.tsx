import { Button, NativeSelect, Paper, Stack, TextInput, Title } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { useGo } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { openHandOver } from '../../contract.ts'
import { batchSays } from './batch-says.ts'

interface OpenBatchProps {
  readonly waiting: readonly {
    readonly session: { readonly id: string; readonly name: string } | null
    readonly papers: number
  }[]
}

/** 新建交办批次: for the papers of a session, or for such as are chosen later. */
export function OpenBatch({ waiting }: OpenBatchProps) {
  const say = useSay()
  const go = useGo()
  const sessions = waiting.flatMap(({ session, papers }) => (session ? [{ ...session, papers }] : []))
  const [id] = useState(newId)
  const [sessionId, setSession] = useState(sessions[0]?.id ?? '')
  const session = sessions.find((each) => each.id === sessionId)
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? say(batchSays.nameFor(session?.name ?? null))
  const calling = useCall(openHandOver, { refreshes: ['listHandOvers', 'readInbox', 'listDuties'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    calling.mutate(
      { body: { id, name, sessionId: sessionId || null, all: true } },
      { onSuccess: () => go(`/suggestions/hand-over/${id}`) },
    )
  }
  return (
    <Paper component="form" withBorder p={{ base: 'md', md: 'lg' }} mb="lg" onSubmit={submit}>
      <Stack gap="md">
        <Title order={2} size="h4">
          {say(batchSays.begin)}
        </Title>
        <NativeSelect
          label={say(batchSays.forSession)}
          size="md"
          value={sessionId}
          onChange={(event) => setSession(event.currentTarget.value)}
          data={[
            ...sessions.map((each) => ({ value: each.id, label: say(batchSays.ofSession(each.name, each.papers)) })),
            { value: '', label: say(batchSays.chosenLater) },
          ]}
        />
        <TextInput
          label={say(batchSays.name)}
          size="md"
          required
          maxLength={80}
          value={name}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" loading={calling.isPending} disabled={name.trim() === ''}>
            {say(batchSays.open)}
          </Button>
        </div>
        <ProblemNotice error={calling.error} />
      </Stack>
    </Paper>
  )
}
