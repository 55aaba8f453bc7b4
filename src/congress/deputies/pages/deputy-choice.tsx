import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { listDeputies } from '../contract.ts'
import { says } from './says.ts'

interface Named {
  readonly id: string
  readonly name: string
}

interface DeputyChoiceProps {
  readonly label: Bilingual
  readonly chosen: Named | null
  readonly onChoose: (chosen: Named | null) => void
  readonly issue: string | undefined
  readonly required?: boolean
}

/** Finds one deputy in office; the house searches its roll. */
export function DeputyChoice({ label, chosen, onChoose, issue, required = true }: DeputyChoiceProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 250)
  // Once chosen, the field shows the name with its delegation: that is no search.
  const asked = search.includes('（') ? '' : search
  const found = useReply(listDeputies, { query: { search: asked, limit: 20 } }, { placeholderData: (before) => before })
  const rows = found.data?.rows.filter(({ endedOn }) => endedOn === null) ?? []
  const options = rows.map(({ id, name, delegation }) => ({ value: id, label: `${name}（${delegation}）` }))
  const missing = chosen && !rows.some(({ id }) => id === chosen.id) ? [{ value: chosen.id, label: chosen.name }] : []
  const choose = (id: string | null) => {
    const row = rows.find((each) => each.id === id)
    onChoose(row ? { id: row.id, name: row.name } : null)
  }
  return (
    <Select
      label={say(label)}
      description={say(says.typeName)}
      required={required}
      clearable={!required}
      searchable
      nothingFoundMessage={say(says.noSuchDeputy)}
      filter={({ options: all }) => all}
      value={chosen?.id ?? null}
      onSearchChange={setTyped}
      error={issue}
      onChange={choose}
      data={[...missing, ...options]}
    />
  )
}
