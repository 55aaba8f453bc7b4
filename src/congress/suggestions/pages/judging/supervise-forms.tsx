import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { addDays, dayInShanghai } from '../../../../law/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { concludeSuggestion, directSuggestion } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { ActShell } from '../act-shell.tsx'
import { WhatIsAsked } from './what-is-asked.tsx'
import { judgingSays } from './says.ts'

const nameOf = (act: 'direct' | 'conclude') => suggestionLife.acts[act]?.name ?? judgingSays.directed

/** 督办重办: a named leader, what is demanded, and by when. */
export function DirectForm(props: ActProps) {
  const say = useSay()
  const form = useActForm(directSuggestion, props, {
    act: 'direct',
    initial: { leader: '', office: '', demand: '', answerBy: '', organId: '' },
  })
  const { leader, office, demand, answerBy, organId } = form.typed
  const { partOrgans } = props.paper.judging
  return (
    <ActShell
      {...props}
      name={nameOf('direct')}
      note={judgingSays.directNote}
      form={form}
      onSubmit={() => form.run({ ...form.typed, organId: organId || null })}
    >
      <WhatIsAsked judging={props.paper.judging} />
      {partOrgans.length > 0 ? (
        <NativeSelect
          label={say(judgingSays.leadOrgan)}
          required
          value={organId}
          onChange={(event) => form.change({ organId: event.currentTarget.value })}
          data={[
            { value: '', label: say(actSays.choose), disabled: true },
            ...partOrgans.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <TextInput
        label={say(judgingSays.leader)}
        required
        maxLength={40}
        value={leader}
        error={issueOf(form.error, 'leader')}
        onChange={(event) => form.change({ leader: event.currentTarget.value })}
      />
      <TextInput
        label={say(judgingSays.office)}
        maxLength={80}
        value={office}
        onChange={(event) => form.change({ office: event.currentTarget.value })}
      />
      <Textarea
        label={say(judgingSays.demand)}
        required
        autosize
        minRows={3}
        maxLength={1000}
        value={demand}
        error={issueOf(form.error, 'demand')}
        onChange={(event) => form.change({ demand: event.currentTarget.value })}
      />
      <TextInput
        label={say(judgingSays.answerBy)}
        type="date"
        required
        min={addDays(dayInShanghai(new Date()), 1)}
        value={answerBy}
        error={issueOf(form.error, 'answerBy')}
        onChange={(event) => form.change({ answerBy: event.currentTarget.value })}
      />
    </ActShell>
  )
}

/** 督办了结, with the reason. */
export function ConcludeForm(props: ActProps) {
  const say = useSay()
  const form = useActForm(concludeSuggestion, props, { act: 'conclude', initial: { reason: '' } })
  return (
    <ActShell
      {...props}
      name={nameOf('conclude')}
      note={judgingSays.concludeNote}
      form={form}
      onSubmit={() => form.run(form.typed)}
    >
      <WhatIsAsked judging={props.paper.judging} />
      <Textarea
        label={say(judgingSays.whyConclude)}
        required
        autosize
        minRows={3}
        maxLength={1000}
        value={form.typed.reason}
        error={issueOf(form.error, 'reason')}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
      />
    </ActShell>
  )
}
