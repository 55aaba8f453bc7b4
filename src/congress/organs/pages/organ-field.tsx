import { Select } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { listOrgans } from '../contract.ts'

interface OrganFieldProps {
  readonly label: Bilingual
  readonly hint?: Bilingual
  readonly value: string
  readonly onChange: (organId: string) => void
  readonly error: unknown
  /** An organ that cannot be chosen here. */
  readonly without?: string
}

const none: Bilingual = { zh: '没有这个单位', en: 'No such organ' }

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
      nothingFoundMessage={say(none)}
      value={value || null}
      error={issueOf(error, 'organId')}
      onChange={(chosen) => onChange(chosen ?? '')}
      data={rows.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
