import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { sayInstant } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { problemIn } from '../../../ui/problem.ts'
import { Section, type Finished } from '../../docket/pages/index.tsx'
import { leaveModeration, seeOriginal, takeModeration, type ModerationPage, type Original } from '../contract.ts'
import { AsShown } from './as-shown.tsx'
import { CoveredParts } from './covered-parts.tsx'
import { Decision } from './decision.tsx'
import { OriginalFields } from './original-fields.tsx'
import { foundIn, marked, preview, toggled, type Part } from './parts.ts'
import { PictureChoices } from './picture-choices.tsx'
import { says } from './says.ts'

interface BenchProps {
  readonly paper: ModerationPage
  readonly onDone: (finished: Finished) => void
}

/** A moderator begins, has the text to herself, and decides. */
export function Bench({ paper, onDone }: BenchProps) {
  const say = useSay()
  const { id } = paper
  const refreshes = ['readModeration', 'listModeration']
  const take = useCall(takeModeration, { refreshes })
  const see = useCall(seeOriginal, { refreshes: ['readModeration'] })
  const begin = (over: boolean) =>
    take.mutate({ params: { id }, body: { over } }, { onSuccess: () => see.mutate({ params: { id }, body: {} }) })
  if (take.data && see.data)
    return <AtWork {...{ paper, onDone, original: see.data, taken: take.data }} onLeft={() => see.reset()} />
  const others = (paper.held && !paper.held.mine) || (take.error && problemIn(take.error).code === 'being-moderated')
  return (
    <Section title={says.bench}>
      <Text size="sm">{say(says.beginNote)}</Text>
      {paper.held ? (
        <Text size="sm" mt="xs" fw={600}>
          {say(says.heldBy)} · {paper.held.name} · {say(sayInstant(paper.held.until))}
        </Text>
      ) : null}
      <ProblemNotice error={take.error ?? see.error} />
      <Group mt="sm">
        <Button onClick={() => begin(false)} loading={take.isPending || see.isPending}>
          {say(says.begin)}
        </Button>
        {others ? (
          <Button variant="default" onClick={() => begin(true)}>
            {say(says.takeOver)}
          </Button>
        ) : null}
      </Group>
    </Section>
  )
}

interface AtWorkProps extends BenchProps {
  readonly original: Original
  readonly taken: { readonly until: string; readonly version: number; readonly takenFrom: string | null }
  readonly onLeft: () => void
}

const renewEvery = 60_000

/** Each change of the work renews the lock, at most once a minute. */
function useRenewal(id: string, until: string, work: unknown) {
  const renew = useCall(takeModeration)
  const [last, setLast] = useState(() => Date.now())
  const { mutate } = renew
  useEffect(() => {
    if (Date.now() - last < renewEvery) return
    setLast(Date.now())
    mutate({ params: { id }, body: { over: false } })
  }, [work, id, last, mutate])
  return { until: renew.data?.until ?? until, error: renew.error }
}

function AtWork({ paper, original, taken, onDone, onLeft }: AtWorkProps) {
  const say = useSay()
  const [parts, setParts] = useState<Part[]>(() => foundIn(original))
  const [leftOut, setLeftOut] = useState<string[]>(() =>
    original.pictures.flatMap((picture) => (picture.leftOut ? [picture.fileId] : [])),
  )
  const leave = useCall(leaveModeration, { refreshes: ['readModeration', 'listModeration'] })
  const { until, error } = useRenewal(paper.id, taken.until, `${JSON.stringify(parts)}${leftOut.join()}`)
  const shown = preview(original, parts)
  const found = parts.flatMap((part) =>
    part.kind !== 'marked' && !part.covered ? [original[part.in].slice(part.from, part.to)] : [],
  )
  const go = () => leave.mutate({ params: { id: paper.id }, body: {} }, { onSuccess: onLeft })
  return (
    <Section title={says.bench}>
      {taken.takenFrom ? (
        <Alert color="yellow" mb="sm">
          {say(says.tookFrom)}
          {taken.takenFrom}
        </Alert>
      ) : null}
      <Group justify="space-between" mb="sm">
        <Text size="sm">
          {say(says.yoursUntil)} {say(sayInstant(until))}
        </Text>
        <Button variant="default" onClick={go} loading={leave.isPending}>
          {say(says.leave)}
        </Button>
      </Group>
      <ProblemNotice error={error} />
      <div className="moderation-sides">
        <OriginalFields original={original} onCover={(span) => setParts(marked(parts, span))} />
        <AsShown heading={says.asShown} {...shown} />
      </div>
      <Stack gap="md" mt="md">
        <CoveredParts original={original} parts={parts} onToggle={(key) => setParts(toggled(parts, key))} />
        <PictureChoices pictures={original.pictures} leftOut={leftOut} onChange={setLeftOut} />
        <Decision id={paper.id} version={taken.version} {...{ parts, leftOut, found, onDone }} />
      </Stack>
    </Section>
  )
}
