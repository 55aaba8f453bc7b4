import { Button, Fieldset, Group, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { dayInShanghai } from '../../../../law/day.ts'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { Choices } from '../../../../ui/choices.tsx'
import { Icon } from '../../../../ui/icons.tsx'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import { listOrgans } from '../../../organs/contract.ts'
import { wordOnStop, type Visit, type VisitStop } from '../../contract.ts'
import { progressSentences } from '../../refusals.ts'
import { mayBeSaid } from '../../visits/rules.ts'
import { mostToRectify, office, practiceNames, practices, type Practice } from '../../visits/words.ts'
import { says } from './says.ts'
import { oneMore, wordOf, type RectifyTyped, type WordTyped } from './word-typed.ts'

/** What is typed of a stop, kept on the device until it is saved. */
function useWord(visitId: string, stop: VisitStop) {
  const kept = useKept<WordTyped | null>(`visit.${visitId}.${stop.id}.word`, null)
  const saving = useCall(wordOnStop, { refreshes: ['readVisit'] })
  const [saved, setSaved] = useState(false)
  const typed = kept.value ?? wordOf(stop)
  const change = (changed: Partial<WordTyped>) => {
    setSaved(false)
    kept.setValue({ ...typed, ...changed })
  }
  const save = () =>
    saving.mutate(
      { params: { id: visitId, stopId: stop.id }, body: { ...typed, toRectify: [...typed.toRectify] } },
      {
        onSuccess: () => {
          kept.setValue(null)
          kept.drop()
          setSaved(true)
        },
      },
    )
  return { typed, change, save, saving, saved, unsent: kept.value !== null }
}

interface WordFieldsProps {
  readonly visit: Visit
  readonly stop: VisitStop
}

/** 组织者评定: best or worst practice with the reason, and what must be put right, by whom, by when. */
export function WordFields({ visit, stop }: WordFieldsProps) {
  const say = useSay()
  const { typed, change, save, saving, saved, unsent } = useWord(visit.id, stop)
  const ruling = mayBeSaid({ ...typed, state: visit.state, today: dayInShanghai(new Date()) })
  const sentence = ruling.permitted ? null : (progressSentences[ruling.because]?.(ruling.facts) ?? null)
  const set = (index: number, changed: Partial<RectifyTyped>) =>
    change({ toRectify: typed.toRectify.map((each, at) => (at === index ? { ...each, ...changed } : each)) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ruling.permitted) save()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" mt="lg">
        <Title order={3} size="h6">
          {say(says.word)}
        </Title>
        <Choices<Practice | ''>
          label={says.practice}
          choices={[
            { value: '', name: says.neither },
            ...practices.map((value) => ({ value, name: practiceNames[value] })),
          ]}
          chosen={typed.practice ?? ''}
          onChoose={(practice) => change({ practice: practice || null })}
        />
        {typed.practice ? (
          <Textarea
            label={say(says.reason)}
            required
            autosize
            maxLength={500}
            value={typed.reason}
            onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
          />
        ) : null}
        <Text fw={600} size="sm">
          {say(says.toRectify)}
        </Text>
        <Text size="sm" c="gray.7">
          {say(says.toRectifyHint)}
        </Text>
        {typed.toRectify.map((each, index) => (
          <Rectify
            key={index}
            place={index + 1}
            typed={each}
            first={stop.item?.organs ?? []}
            onChange={(changed) => set(index, changed)}
            onRemove={() => change({ toRectify: typed.toRectify.filter((_, at) => at !== index) })}
          />
        ))}
        <Group>
          {typed.toRectify.length < mostToRectify ? (
            <Button variant="default" onClick={() => change({ toRectify: [...typed.toRectify, oneMore(stop)] })}>
              {say(says.addRectify)}
            </Button>
          ) : null}
          {unsent ? (
            <RuledButton type="submit" ruling={ruling} sentence={sentence} loading={saving.isPending}>
              {say(says.saveWord)}
            </RuledButton>
          ) : null}
        </Group>
        <Text size="sm" role="status" className="visit-saved">
          {saved ? <Icon name="check" size={16} /> : null}
          {saved ? say(says.wordSaved) : null}
        </Text>
        <ProblemNotice error={saving.error} />
      </Stack>
    </form>
  )
}

interface RectifyProps {
  readonly place: number
  readonly typed: RectifyTyped
  /** Whoever handles what is looked at: offered first. */
  readonly first: readonly { id: string; name: string }[]
  readonly onChange: (changed: Partial<RectifyTyped>) => void
  readonly onRemove: () => void
}

function Rectify({ place, typed, first, onChange, onRemove }: RectifyProps) {
  const say = useSay()
  const organs = useReply(listOrgans, {}, { staleTime: 300_000 })
  const rows = (organs.data?.rows ?? []).filter(({ endedOn }) => endedOn === null)
  const others = rows.filter(({ id }) => first.every((each) => each.id !== id))
  return (
    <Fieldset legend={`${say(says.toRectify)} ${place}`}>
      <Stack gap="sm">
        <Textarea
          label={say(says.what)}
          required
          autosize
          maxLength={300}
          value={typed.what}
          onChange={({ currentTarget }) => onChange({ what: currentTarget.value })}
        />
        <Select
          label={say(says.owner)}
          required
          searchable
          allowDeselect={false}
          value={typed.owner || null}
          onChange={(owner) => onChange({ owner: owner ?? '' })}
          data={[
            ...[...first, ...others].map(({ id, name }) => ({ value: id, label: name })),
            { value: office, label: say(says.office) },
          ]}
        />
        <TextInput
          type="date"
          label={say(says.dueOn)}
          required
          maw={260}
          value={typed.dueOn}
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
