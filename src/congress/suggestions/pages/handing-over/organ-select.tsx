import { Select } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useSay } from '../../../../ui/language.tsx'
import { actSays } from '../act-says.ts'
import { useOrganChoices } from './organ-choices.ts'

interface OrganSelectProps {
  readonly label: Bilingual
  readonly hint?: Bilingual
  readonly value: string
  readonly onChange: (organId: string) => void
  /** Organs that cannot be chosen here: they have a part already. */
  readonly without?: readonly string[]
  readonly error?: string | undefined
}

/** One organ of those that still exist, found by typing. */
export function OrganSelect({ label, hint, value, onChange, without = [], error }: OrganSelectProps) {
  const say = useSay()
  const { rows } = useOrganChoices()
  return (
    <Select
      label={say(label)}
      {...(hint && { description: say(hint) })}
      searchable
      required
      size="md"
      value={value || null}
      error={error}
      nothingFoundMessage={say(actSays.organSearch)}
      onChange={(chosen) => onChange(chosen ?? '')}
      data={rows.filter(({ id }) => !without.includes(id)).map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
