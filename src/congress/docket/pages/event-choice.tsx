import { Select } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { listRecord } from '../contract.ts'
import { kindsOf, says } from './record-says.ts'

interface EventChoiceProps {
  /** The kind of event chosen, by its code; empty for all. */
  readonly chosen: string
  readonly onChoose: (name: string) => void
}

/** The kinds of events in words, each with the code the record keeps: those known by name, and those lately recorded. */
export function EventChoice({ chosen, onChoose }: EventChoiceProps) {
  const say = useSay()
  const latest = useReply(listRecord, { query: { limit: 100 } })
  const kinds = kindsOf(latest.data?.rows ?? [], chosen)
  return (
    <Select
      label={say(says.filter)}
      placeholder={say(says.anyKind)}
      nothingFoundMessage={say(says.noKind)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': say(says.clear) }}
      value={chosen || null}
      onChange={(name) => onChoose(name ?? '')}
      data={kinds.map(({ name, said }) => ({ value: name, label: `${capital(say(said))} · ${name}` }))}
    />
  )
}
