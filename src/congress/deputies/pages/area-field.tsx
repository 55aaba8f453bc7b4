import { MultiSelect, Select, type ComboboxItem, type OptionsFilter } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Answer } from '../../../platform/http/contract.ts'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { understand } from '../areas/finding.ts'
import type { AreaKind } from '../areas/words.ts'
import { listAreas } from '../contract.ts'
import { areaSays } from './area-says.ts'

export type AreaRow = Answer<typeof listAreas>['rows'][number]

interface FieldProps {
  readonly label: Bilingual
  readonly hint?: Bilingual
  /** Only areas of these kinds; all of them if not said. */
  readonly kinds?: readonly AreaKind[]
  readonly required?: boolean
  readonly issue?: string | undefined
}

interface AreaFieldProps extends FieldProps {
  readonly chosen: string | null
  readonly onChoose: (areaId: string | null) => void
}

/** The areas that may be chosen, and a search that knows their other names and reads addresses. */
function useAreaChoices(kinds: readonly AreaKind[] | undefined) {
  const rows = useReply(listAreas, {}, { staleTime: 60_000 }).data?.rows ?? []
  const offered = rows.filter(({ kind, endedOn }) => endedOn === null && (!kinds || kinds.includes(kind)))
  const data = offered.map(({ id, place }) => ({ value: id, label: place }))
  const filter: OptionsFilter = ({ options, search }) => {
    if (search.trim() === '') return options
    const found = new Set(understand(offered, search).areas.map(({ id }) => id))
    const choices = options as ComboboxItem[]
    return choices.filter(({ value, label }) => found.has(value) || label.includes(search.trim()))
  }
  return { data, filter }
}

/** One area: found by its name, its other names, or an address typed in. */
export function AreaField({ label, hint, kinds, required, issue, chosen, onChoose }: AreaFieldProps) {
  const say = useSay()
  const { data, filter } = useAreaChoices(kinds)
  return (
    <Select
      label={say(label)}
      description={hint ? say(hint) : undefined}
      required={required}
      searchable
      clearable={!required}
      nothingFoundMessage={say(areaSays.noSuchArea)}
      data={data}
      filter={filter}
      value={data.some(({ value }) => value === chosen) ? chosen : null}
      onChange={onChoose}
      error={issue}
    />
  )
}

interface AreasFieldProps extends FieldProps {
  readonly chosen: readonly string[]
  readonly onChoose: (areaIds: string[]) => void
}

/** Several areas. */
export function AreasField({ label, hint, kinds, required, issue, chosen, onChoose }: AreasFieldProps) {
  const say = useSay()
  const { data, filter } = useAreaChoices(kinds)
  return (
    <MultiSelect
      label={say(label)}
      description={hint ? say(hint) : undefined}
      required={required}
      searchable
      nothingFoundMessage={say(areaSays.noSuchArea)}
      data={data}
      filter={filter}
      value={chosen.filter((id) => data.some(({ value }) => value === id))}
      onChange={onChoose}
      error={issue}
    />
  )
}
