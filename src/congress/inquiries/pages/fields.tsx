import { Select, Textarea } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { listOrgans } from '../../organs/contract.ts'
import { says } from './says.ts'

interface TextFieldProps {
  readonly label: Bilingual
  readonly hint?: Bilingual
  /** Of the field as it is sent, where its issue is found. */
  readonly field: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly error: unknown
  readonly max: number
  readonly rows?: number
  readonly required?: boolean
}

/** A text of some lines. */
export function TextField({
  label,
  hint,
  field,
  value,
  onChange,
  error,
  max,
  rows = 3,
  required = true,
}: TextFieldProps) {
  const say = useSay()
  return (
    <Textarea
      label={say(label)}
      {...(hint && { description: say(hint) })}
      required={required}
      autosize
      minRows={rows}
      maxLength={max}
      value={value}
      error={issueOf(error, field)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

interface OrganFieldProps {
  readonly label: Bilingual
  readonly hint?: Bilingual
  readonly value: string
  readonly onChange: (organId: string) => void
  readonly error: unknown
  /** An organ that cannot be chosen here. */
  readonly without?: string
}

/** One organ of those that still exist, found by typing. */
export function OrganField({ label, hint, value, onChange, error, without }: OrganFieldProps) {
  const say = useSay()
  const organs = useReply(listOrgans, {}, { staleTime: 300_000 })
  const rows = (organs.data?.rows ?? []).filter(({ id, endedOn }) => endedOn === null && id !== without)
  return (
    <Select
      label={say(label)}
      {...(hint && { description: say(hint) })}
      searchable
      required
      nothingFoundMessage={say(says.noOrgan)}
      value={value || null}
      error={issueOf(error, 'organId')}
      onChange={(chosen) => onChange(chosen ?? '')}
      data={rows.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
