import { Select, Textarea } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { listOrgans } from '../../organs/contract.ts'
import { actSays } from './act-says.ts'

interface LongFieldProps {
  readonly name: string
  readonly label: Bilingual
  readonly hint?: Bilingual
  readonly max: number
  readonly rows?: number
  readonly required?: boolean
  readonly value: string
  readonly error: unknown
  readonly onChange: (value: string) => void
}

/** A field of several lines with its own complaint. */
export function LongField({ name, label, hint, max, rows = 3, required = true, ...rest }: LongFieldProps) {
  const say = useSay()
  return (
    <Textarea
      label={say(label)}
      description={hint ? say(hint) : undefined}
      required={required}
      minRows={rows}
      maxLength={max}
      value={rest.value}
      error={issueOf(rest.error, name)}
      onChange={(event) => rest.onChange(event.currentTarget.value)}
    />
  )
}

interface OrganFieldProps {
  readonly label: Bilingual
  readonly only?: 'committee'
  readonly required?: boolean
  readonly value: string
  readonly onChange: (id: string) => void
}

/** An organ of the list, or one of its committees. */
export function OrganField({ label, only, required = true, value, onChange }: OrganFieldProps) {
  const say = useSay()
  const organs = useReply(listOrgans, {}, { staleTime: 300_000 })
  const rows = organs.data?.rows.filter(({ kind, endedOn }) => endedOn === null && (!only || kind === only)) ?? []
  const none = only && organs.data && rows.length === 0
  return (
    <Select
      label={say(label)}
      description={none ? say(actSays.noCommittee) : undefined}
      required={required}
      searchable
      clearable={!required}
      nothingFoundMessage={say(actSays.noOrgan)}
      value={value || null}
      onChange={(id) => onChange(id ?? '')}
      data={rows.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
