import { Alert, Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { refresh } from '../../../ui/ask.ts'
import { call, type ProblemError } from '../../../ui/call.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { useGo } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { issueOf, problemIn } from '../../../ui/problem.ts'
import { leaveFinished, Overtaken } from '../../docket/pages/index.tsx'
import { draftMotion, reviseMotion, type MotionPage } from '../contract.ts'
import { motionLife } from '../life.ts'
import { parts } from '../words.ts'
import { refreshes } from './act-form.ts'
import { DraftMovers, type DraftPartProps } from './draft-movers.tsx'
import { draftSays } from './draft-says.ts'
import { textOf, type DraftTyped } from './draft-typed.ts'
import { LongField } from './fields.tsx'

const saved = (typed: DraftTyped) =>
  typed.version === null
    ? call(draftMotion, {
        body: {
          ...textOf(typed),
          id: typed.id,
          mover: typed.mover,
          ...(typed.lead && { leadDeputyId: typed.lead.id }),
          ...(typed.organId && { organId: typed.organId }),
        },
      })
    : call(reviseMotion, { params: { id: typed.id }, body: { ...textOf(typed), version: typed.version } })

interface DraftFormProps {
  /** Under which name the text is kept on this device. */
  readonly name: string
  readonly initial: () => DraftTyped
  /** The motion as the house has it now, when one is edited. */
  readonly latest?: MotionPage
  /** Reads it anew, and tells its version. */
  readonly reload?: () => Promise<number | undefined>
}

/** Writes a motion in its three parts; saved, it gathers its names on its own page. */
export function DraftForm({ name, initial, latest, reload }: DraftFormProps) {
  const say = useSay()
  const go = useGo()
  const client = useQueryClient()
  const [first] = useState(initial)
  const { value: typed, setValue, drop, wasKept } = useKept(name, first)
  const [fresh, setFresh] = useState(false)
  const change = (changed: Partial<DraftTyped>) => setValue({ ...typed, ...changed })
  const saving = useMutation<{ id: string }, ProblemError, DraftTyped>({
    mutationFn: saved,
    onSuccess: async ({ id }) => {
      drop()
      leaveFinished(id, { act: 'draft', name: draftSays.save })
      await refresh(client, refreshes)
      go(`/motions/${id}`, true)
    },
  })
  const overtaken = saving.error && problemIn(saving.error).status === 409
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(typed)
  }
  const takeLatest = async () => {
    const version = await reload?.()
    if (version) change({ version })
    saving.reset()
  }
  const startOver = () => (drop(), setValue(initial()), setFresh(true))
  return (
    <form onSubmit={submit} className="draft">
      <Stack gap="lg">
        {wasKept && !fresh ? <FoundAgain onStartOver={startOver} /> : null}
        <DraftMovers typed={typed} change={change} error={saving.error} />
        <DraftText typed={typed} change={change} error={saving.error} />
        {latest && latest.coSigners.length > 0 ? <Text size="sm">{say(draftSays.signedAgain)}</Text> : null}
        {overtaken ? (
          <Overtaken life={motionLife} error={saving.error} seen={latest?.state ?? 'draft'} reload={takeLatest} />
        ) : (
          <ProblemNotice error={saving.error} />
        )}
        <Text size="sm" c="gray.7">
          {say(draftSays.next)} {say(draftSays.keptHere)}
        </Text>
        <Group>
          <Button type="submit" loading={saving.isPending}>
            {say(draftSays.save)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function DraftText({ typed, change, error }: DraftPartProps) {
  const say = useSay()
  return (
    <>
      <Textarea
        label={say(draftSays.title)}
        description={say(draftSays.titleHint)}
        required
        minRows={1}
        maxLength={100}
        value={typed.title}
        error={issueOf(error, 'title')}
        // A title is one line, however many the screen breaks it into.
        onChange={(event) => change({ title: event.currentTarget.value.replaceAll(/[\r\n]+/g, '') })}
      />
      {parts.map((part) => (
        <LongField
          key={part}
          name={part}
          label={draftSays[part]}
          hint={draftSays[`${part}Hint`]}
          max={8000}
          rows={5}
          required={false}
          value={typed[part]}
          error={error}
          onChange={(text) => change({ [part]: text })}
        />
      ))}
      <Checkbox
        label={say(draftSays.powers)}
        description={say(draftSays.powersHint)}
        checked={typed.withinPowers}
        onChange={(event) => change({ withinPowers: event.currentTarget.checked })}
      />
    </>
  )
}

function FoundAgain({ onStartOver }: { onStartOver: () => void }) {
  const say = useSay()
  return (
    <Alert role="status">
      <Group justify="space-between">
        <Text>{say(draftSays.foundAgain)}</Text>
        <Button variant="default" onClick={onStartOver}>
          {say(draftSays.startOver)}
        </Button>
      </Group>
    </Alert>
  )
}
