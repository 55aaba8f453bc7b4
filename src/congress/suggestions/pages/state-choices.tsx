import { NativeSelect } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useReply } from '../../../ui/ask.ts'
import { Choices } from '../../../ui/choices.tsx'
import { capital, useSay } from '../../../ui/language.tsx'
import { countSuggestions } from '../contract.ts'
import { states, type State } from '../words.ts'
import { says } from './says.ts'
import { stateName } from './state-badge.tsx'

interface StateChoicesProps {
  readonly chosen: State | undefined
  readonly onChoose: (state: State | undefined) => void
}

/** States with what is in them, in the order of the life: chips on the desktop, one list on a phone. */
export function StateChoices({ chosen, onChoose }: StateChoicesProps) {
  const say = useSay()
  const wide = useMediaQuery('(min-width: 48em), print', true, { getInitialValueInEffect: false })
  const counts = useReply(countSuggestions, {})
  if (!counts.data) return <div className="choices-waiting" />
  const countOf = new Map(counts.data.states.map(({ state, count }) => [state, count]))
  const total = counts.data.states.reduce((sum, { count }) => sum + count, 0)
  const used = states.filter((state) => countOf.get(state) || state === chosen)
  const choices = [
    { value: 'all' as const, name: says.all, count: total },
    ...used.map((state) => ({ value: state, name: stateName(state), count: countOf.get(state) ?? 0 })),
  ]
  const choose = (value: State | 'all') => onChoose(value === 'all' ? undefined : value)
  if (wide)
    return <Choices<State | 'all'> label={says.byState} choices={choices} chosen={chosen ?? 'all'} onChoose={choose} />
  return (
    <NativeSelect
      label={say(says.state)}
      mb="sm"
      value={chosen ?? 'all'}
      onChange={(event) => choose(event.currentTarget.value as State | 'all')}
      data={choices.map(({ value, name, count }) => ({ value, label: `${capital(say(name))}（${count}）` }))}
    />
  )
}
