import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { newId } from '../../../ui/new-id.ts'
import { useGo } from '../../../ui/place.ts'
import { issueOf } from '../../../ui/problem.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { makeSuggestion, makeTask, type ContactPage } from '../contract.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'

type Opinion = ContactPage['opinionsSaid'][number]

/** What the deputy said, and what becomes of each. */
export function Opinions({ paper }: { paper: ContactPage }) {
  if (paper.opinionsSaid.length === 0) return null
  return (
    <Section title={says.opinionsSaid}>
      <ol className="plain-list">
        {paper.opinionsSaid.map((opinion) => (
          <li key={opinion.number}>
            <OneOpinion id={paper.id} opinion={opinion} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function OneOpinion({ id, opinion }: { id: string; opinion: Opinion }) {
  const say = useSay()
  const { number, text, undertakingId, suggestionId, task } = opinion
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Text className="prose">
        {number}. {text}
      </Text>
      {undertakingId ? <Link to={`/undertakings/${undertakingId}`}>{say(says.becameTask)}</Link> : null}
      {suggestionId ? <Link to={`/suggestions/${suggestionId}`}>{say(says.openSuggestion)}</Link> : null}
      {undertakingId || suggestionId ? null : (
        <Group className="screen-only" mt={6} align="flex-start">
          {task && !asking ? (
            <RuledButton
              variant="default"
              ruling={task.ruling}
              sentence={task.sentence}
              onPress={() => setAsking(true)}
            >
              {say(says.makeTask)}
            </RuledButton>
          ) : null}
          <ToSuggestion id={id} opinion={opinion} />
        </Group>
      )}
      {asking && !undertakingId ? <TaskForm id={id} opinion={opinion} onDone={() => setAsking(false)} /> : null}
    </>
  )
}

function ToSuggestion({ id, opinion: { number, suggestion } }: { id: string; opinion: Opinion }) {
  const say = useSay()
  const go = useGo()
  const [suggestionId] = useState(newId)
  const making = useCall(makeSuggestion, { refreshes: [...refreshes, 'listSuggestions'] })
  if (!suggestion) return null
  const make = () =>
    making.mutate(
      { params: { id, number: String(number) as never }, body: { suggestionId } },
      { onSuccess: (made) => go(`/suggestions/${made.suggestionId}/edit`) },
    )
  return (
    <>
      <RuledButton
        variant="default"
        ruling={suggestion.ruling}
        sentence={suggestion.sentence}
        loading={making.isPending}
        onPress={make}
      >
        {say(says.makeSuggestion)}
      </RuledButton>
      <ProblemNotice error={making.error} />
    </>
  )
}

function TaskForm({ id, opinion, onDone }: { id: string; opinion: Opinion; onDone: () => void }) {
  const say = useSay()
  const [typed, setTyped] = useState({ task: opinion.text.slice(0, 300), dueOn: '' })
  const making = useCall(makeTask, { refreshes: [...refreshes, 'listUndertakings'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    making.mutate({ params: { id, number: String(opinion.number) as never }, body: typed }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" mt="sm" maw={560}>
        <TextInput
          label={say(says.task)}
          required
          maxLength={300}
          value={typed.task}
          error={issueOf(making.error, 'task')}
          onChange={({ currentTarget }) => setTyped({ ...typed, task: currentTarget.value })}
        />
        <TextInput
          type="date"
          label={say(says.dueOn)}
          required
          value={typed.dueOn}
          error={issueOf(making.error, 'dueOn')}
          onChange={({ currentTarget }) => setTyped({ ...typed, dueOn: currentTarget.value })}
        />
        <ProblemNotice error={making.error} />
        <Group>
          <Button type="submit" loading={making.isPending}>
            {say(says.makeTask)}
          </Button>
          <Button variant="default" onClick={onDone}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
