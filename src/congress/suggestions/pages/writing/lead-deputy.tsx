import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { listDeputies } from '../../../deputies/contract.ts'
import { draftSays } from './draft-says.ts'

interface Named {
  readonly id: string
  readonly name: string
}

interface LeadDeputyProps {
  readonly lead: Named | null
  readonly onChoose: (lead: Named | null) => void
  readonly issue: string | undefined
}

/** Finds the deputy for whom staff enter a paper; the house searches its roll. */
export function LeadDeputy({ lead, onChoose, issue }: LeadDeputyProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 250)
  // Once chosen, the field shows the name with its delegation: that is no search.
  const asked = search.includes('（') ? '' : search
  const found = useReply(listDeputies, { query: { search: asked, limit: 20 } }, { placeholderData: (before) => before })
  const rows = found.data?.rows.filter(({ endedOn }) => endedOn === null) ?? []
  const options = rows.map(({ id, name, delegation }) => ({ value: id, label: `${name}（${delegation}）` }))
  const missing = lead && !rows.some(({ id }) => id === lead.id) ? [{ value: lead.id, label: lead.name }] : []
  const choose = (id: string | null) => {
    const chosen = rows.find((row) => row.id === id)
    onChoose(chosen ? { id: chosen.id, name: chosen.name } : null)
  }
  return (
    <Select
      label={say(draftSays.lead)}
      description={say(draftSays.leadHint)}
      required
      searchable
      nothingFoundMessage={say(draftSays.noDeputy)}
      filter={({ options: all }) => all}
      value={lead?.id ?? null}
      onSearchChange={setTyped}
      error={issue}
      onChange={choose}
      data={[...missing, ...options]}
    />
  )
}
