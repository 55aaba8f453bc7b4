import { Select, Textarea, TextInput } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import type { Bilingual } from '../../../law/bilingual.ts'
import { issueOf } from '../../../ui/problem.ts'
import { listOrgans } from '../../organs/contract.ts'
import { fieldSays } from './field-says.ts'

interface FieldProps {
  /** Its name in what is sent, under which a complaint about it comes back. */
  readonly name: string
  readonly label: Bilingual
  readonly hint?: Bilingual | undefined
  readonly required?: boolean
  readonly value: string
  readonly error?: unknown
  readonly onChange: (value: string) => void
}

const hintOf = (say: (text: Bilingual) => string, hint: Bilingual | undefined) => (hint ? say(hint) : undefined)

/** A text of several lines, with its own complaint. */
export function LongField({
  name,
  label,
  hint,
  required = true,
  max = 2000,
  rows = 3,
  ...rest
}: FieldProps & { max?: number; rows?: number }) {
  const say = useSay()
  return (
    <Textarea
      label={say(label)}
      description={hintOf(say, hint)}
      required={required}
      autosize
      minRows={rows}
      maxLength={max}
      value={rest.value}
      error={issueOf(rest.error, name)}
      onChange={(event) => rest.onChange(event.currentTarget.value)}
    />
  )
}

/** A day, with its own complaint. */
export function DayField({ name, label, hint, required = true, value, error, onChange }: FieldProps) {
  const say = useSay()
  return (
    <TextInput
      type="date"
      styles={{ wrapper: { maxWidth: 260 } }}
      label={say(label)}
      description={hintOf(say, hint)}
      required={required}
      value={value}
      error={issueOf(error, name)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

interface OrganFieldProps extends Omit<FieldProps, 'name'> {
  readonly name?: string
  /** Only committees. */
  readonly committees?: boolean
  /** Something else that may be chosen before the organs: the congress's own office. */
  readonly first?: { readonly value: string; readonly label: Bilingual }
}

/** An organ in use, or one of the committees. */
export function OrganField({ name = '', label, hint, required = true, committees, first, ...rest }: OrganFieldProps) {
  const say = useSay()
  const organs = useReply(listOrgans, {}, { staleTime: 300_000 })
  const here = organs.data?.rows.filter(({ endedOn }) => endedOn === null) ?? []
  const rows = committees ? here.filter(({ kind }) => kind === 'committee') : here
  const none = committees && organs.data && rows.length === 0
  return (
    <Select
      label={say(label)}
      description={none ? say(fieldSays.noCommittee) : hintOf(say, hint)}
      required={required}
      searchable
      clearable={!required}
      nothingFoundMessage={say(fieldSays.noOrgan)}
      value={rest.value || null}
      error={name ? issueOf(rest.error, name) : undefined}
      onChange={(id) => rest.onChange(id ?? '')}
      data={[
        ...(first ? [{ value: first.value, label: say(first.label) }] : []),
        ...rows.map(({ id, name: organ }) => ({ value: id, label: organ })),
      ]}
    />
  )
}
