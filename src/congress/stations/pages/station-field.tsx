import { Select } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { listStations } from '../contract.ts'
import { says } from './says.ts'

interface StationFieldProps {
  readonly label?: Bilingual
  readonly hint?: Bilingual
  readonly required?: boolean
  readonly chosen: string | null
  readonly onChoose: (stationId: string | null) => void
  readonly issue?: string | undefined
}

/** One of the stations people can go to. */
export function StationField({ label = says.station, hint, required, chosen, onChoose, issue }: StationFieldProps) {
  const say = useSay()
  const rows = useReply(listStations, {}, { staleTime: 60_000 }).data?.rows ?? []
  const data = rows.filter(({ endedOn }) => endedOn === null).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Select
      label={say(label)}
      description={hint ? say(hint) : undefined}
      required={required}
      clearable={!required}
      searchable
      data={data}
      value={data.some(({ value }) => value === chosen) ? chosen : null}
      onChange={onChoose}
      error={issue}
    />
  )
}
