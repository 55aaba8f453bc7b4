import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { refresh } from '../../../../ui/ask.ts'
import { call, type ProblemError } from '../../../../ui/call.ts'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { useGo } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { issueOf, problemIn } from '../../../../ui/problem.ts'
import { leaveFinished, Overtaken } from '../../../docket/pages/index.tsx'
import { draftMajorMatter, reviseMajorMatter, type CatalogueItem } from '../../contract.ts'
import { majorMatterLife } from '../../life.ts'
import { textsAsked } from '../../submitting/rules.ts'
import { textNames, type State } from '../../words.ts'
import { refreshes } from '../act-form.ts'
import { LongField, OrganField } from '../fields.tsx'
import { writtenIn, type DraftTyped } from './draft-typed.ts'
import { ItemChoice } from './item-choice.tsx'
import { submittingSays } from './says.ts'

const saved = (typed: DraftTyped) =>
  typed.version === null
    ? call(draftMajorMatter, {
        body: { ...writtenIn(typed), id: typed.id, ...(typed.organId && { organId: typed.organId }) },
      })
    : call(reviseMajorMatter, { params: { id: typed.id }, body: { ...writtenIn(typed), version: typed.version } })

interface DraftFormProps {
  /** Under which name the text is kept on this device. */
  readonly name: string
  readonly initial: () => DraftTyped
  readonly items: readonly CatalogueItem[]
  /** The state it was in when it was read, where one is mended. */
  readonly seen?: State
  /** Reads it anew, and tells its version. */
  readonly reload?: () => Promise<number | undefined>
}

/** Writes a major matter; saved, its papers are attached on its own page. */
export function DraftForm({ name, initial, items, seen = 'draft', reload }: DraftFormProps) {
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
      leaveFinished(id, { act: 'draft', name: submittingSays.save })
      await refresh(client, refreshes)
      go(`/decisions/${id}`, true)
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
  return (
    <form onSubmit={submit} className="draft">
      <Stack gap="lg">
        {wasKept && !fresh ? <FoundAgain onStartOver={() => (drop(), setValue(initial()), setFresh(true))} /> : null}
        <Fields typed={typed} change={change} items={items} error={saving.error} />
        {overtaken ? (
          <Overtaken life={majorMatterLife} error={saving.error} seen={seen} reload={takeLatest} />
        ) : (
          <ProblemNotice error={saving.error} />
        )}
        <Text size="sm" c="gray.7">
          {say(submittingSays.next)}
        </Text>
        <Group>
          <Button type="submit" loading={saving.isPending}>
            {say(submittingSays.save)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface FieldsProps extends Pick<DraftFormProps, 'items'> {
  readonly typed: DraftTyped
  readonly change: (changed: Partial<DraftTyped>) => void
  readonly error: unknown
}

function Fields({ typed, change, items, error }: FieldsProps) {
  const say = useSay()
  const staff = useHolds('staff')
  const item = items.find(({ id }) => id === typed.itemId)
  const most = { proposal: 20_000, background: 10_000, options: 10_000, money: 5_000, risks: 5_000 }
  return (
    <>
      <ItemChoice items={items} value={typed.itemId} error={error} onChange={(itemId) => change({ itemId })} />
      {staff && typed.version === null ? (
        <OrganField
          name="organId"
          label={submittingSays.organ}
          value={typed.organId}
          error={error}
          onChange={(organId) => change({ organId })}
        />
      ) : null}
      <TextInput
        label={say(submittingSays.title)}
        description={say(submittingSays.titleHint)}
        required
        maxLength={100}
        value={typed.title}
        error={issueOf(error, 'title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      {textsAsked(item?.track ?? 'to-decide').map((text) => (
        <LongField
          key={text}
          name={text}
          label={textNames[text]}
          hint={text === 'money' || text === 'risks' || text === 'options' ? submittingSays.notConcerned : undefined}
          required={false}
          max={most[text]}
          rows={text === 'proposal' ? 8 : 4}
          value={typed[text]}
          error={error}
          onChange={(value) => change({ [text]: value })}
        />
      ))}
    </>
  )
}

function FoundAgain({ onStartOver }: { onStartOver: () => void }) {
  const say = useSay()
  return (
    <Alert role="status">
      <Group justify="space-between">
        <Text>{say(submittingSays.foundAgain)}</Text>
        <Button variant="default" onClick={onStartOver}>
          {say(submittingSays.startOver)}
        </Button>
      </Group>
    </Alert>
  )
}
