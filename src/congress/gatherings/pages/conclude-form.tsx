import { Button, Fieldset, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { use } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { listOrgans } from '../../organs/contract.ts'
import { concludeGathering } from '../contract.ts'
import { useGatheringAct, type ActProps } from './act-form.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { minutesDraft } from './minutes-draft.ts'
import { MinutesMoreContext, type MinutesMore } from './minutes-more.ts'
import { says } from './says.ts'

interface OutcomeTyped {
  readonly text: string
  /** An organ's id, or the office. */
  readonly owner: string
  readonly dueOn: string
}

interface Typed {
  minutes: string
  outcomes: OutcomeTyped[]
}

const office = 'staff'
const mostOutcomes = 60
const empty: OutcomeTyped = { text: '', owner: '', dueOn: '' }
const ownerOf = (owner: string) =>
  owner === office ? ({ kind: 'role', id: office } as const) : ({ kind: 'organ', id: owner } as const)

const isThere = (outcomes: readonly OutcomeTyped[], { text, owner }: OutcomeTyped): boolean =>
  outcomes.some((each) => each.text === text && each.owner === owner)

/** Drafts the minutes from what this room and later ones know. */
function useDraft(paper: ActProps['paper'], onDrafted: (more: MinutesMore) => void) {
  const ask = use(MinutesMoreContext)
  return useMutation({ mutationFn: () => ask(paper), onSuccess: onDrafted, networkMode: 'always' })
}

/** 印发纪要: drafted from who came; each outcome what, by whom, by when. */
export function ConcludeForm(props: ActProps) {
  const say = useSay()
  const form = useGatheringAct<typeof concludeGathering, Typed>(concludeGathering, props, {
    act: 'conclude',
    initial: { minutes: '', outcomes: [] },
  })
  const { minutes, outcomes } = form.typed
  const drafting = useDraft(props.paper, (more) =>
    form.change({
      minutes: minutesDraft(props.paper) + more.text,
      outcomes: [...outcomes, ...more.outcomes.filter((each) => !isThere(outcomes, each))].slice(0, mostOutcomes),
    }),
  )
  const set = (index: number, changed: Partial<OutcomeTyped>) =>
    form.change({ outcomes: outcomes.map((each, at) => (at === index ? { ...each, ...changed } : each)) })
  const submit = () =>
    form.run({ minutes, outcomes: outcomes.map(({ text, owner, dueOn }) => ({ text, dueOn, owner: ownerOf(owner) })) })
  return (
    <ActShell {...props} name={nameOf('conclude')} form={form} onSubmit={submit}>
      <Group>
        <Button variant="default" loading={drafting.isPending} onClick={() => drafting.mutate()}>
          {say(says.generate)}
        </Button>
      </Group>
      <ProblemNotice error={drafting.error} />
      <Textarea
        label={say(says.minutesText)}
        required
        autosize
        minRows={8}
        maxLength={20_000}
        value={minutes}
        error={issueOf(form.error, 'minutes')}
        onChange={({ currentTarget }) => form.change({ minutes: currentTarget.value })}
      />
      {outcomes.map((outcome, index) => (
        <Outcome
          key={index}
          place={index + 1}
          outcome={outcome}
          onChange={(changed) => set(index, changed)}
          onRemove={() => form.change({ outcomes: outcomes.filter((_, at) => at !== index) })}
          error={form.error}
        />
      ))}
      <Group>
        <Button variant="default" onClick={() => form.change({ outcomes: [...outcomes, empty] })}>
          {say(says.addOutcome)}
        </Button>
      </Group>
    </ActShell>
  )
}

interface OutcomeProps {
  readonly place: number
  readonly outcome: OutcomeTyped
  readonly onChange: (changed: Partial<OutcomeTyped>) => void
  readonly onRemove: () => void
  readonly error: unknown
}

function Outcome({ place, outcome, onChange, onRemove, error }: OutcomeProps) {
  const say = useSay()
  const organs = useReply(listOrgans, {}, { staleTime: 300_000 })
  const rows = (organs.data?.rows ?? []).filter(({ endedOn }) => endedOn === null)
  const at = `outcomes.${place - 1}`
  return (
    <Fieldset legend={`${say(says.outcome)} ${place}`}>
      <Stack gap="sm">
        <Textarea
          label={say(says.outcome)}
          required
          autosize
          maxLength={500}
          value={outcome.text}
          error={issueOf(error, `${at}.text`)}
          onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
        />
        <Select
          label={say(says.outcomeOwner)}
          required
          searchable
          value={outcome.owner || null}
          onChange={(owner) => onChange({ owner: owner ?? '' })}
          data={[
            { value: office, label: say(says.office) },
            ...rows.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextInput
          type="date"
          label={say(says.outcomeDue)}
          required
          value={outcome.dueOn}
          error={issueOf(error, `${at}.dueOn`)}
          onChange={({ currentTarget }) => onChange({ dueOn: currentTarget.value })}
        />
        <Group>
          <Button variant="subtle" onClick={onRemove}>
            {say(says.remove)}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
