import { MultiSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { listDeputies } from '../../../deputies/contract.ts'
import { says } from './says.ts'

export interface Participant {
  readonly id: string
  readonly name: string
}

interface ParticipantsProps {
  readonly chosen: readonly Participant[]
  readonly onChoose: (chosen: Participant[]) => void
}

/** 参加验收的代表: found on the roll by name. */
export function Participants({ chosen, onChoose }: ParticipantsProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 250)
  const found = useReply(listDeputies, { query: { search, limit: 20 } }, { placeholderData: (before) => before })
  const rows = found.data?.rows.filter(({ endedOn }) => endedOn === null) ?? []
  const known = new Map<string, Participant>([...chosen, ...rows].map(({ id, name }) => [id, { id, name }]))
  const options = [...chosen.filter(({ id }) => !rows.some((row) => row.id === id)), ...rows]
  return (
    <MultiSelect
      label={say(says.participants)}
      description={say(says.participantsHint)}
      searchable
      hidePickedOptions
      filter={({ options: all }) => all}
      nothingFoundMessage={say(says.nobodyFound)}
      value={chosen.map(({ id }) => id)}
      onSearchChange={setTyped}
      onChange={(ids) => onChoose(ids.flatMap((id) => known.get(id) ?? []))}
      data={options.map((row) => ({
        value: row.id,
        label: 'delegation' in row ? `${row.name}（${String(row.delegation)}）` : row.name,
      }))}
    />
  )
}
