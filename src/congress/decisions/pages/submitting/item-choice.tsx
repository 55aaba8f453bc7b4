import { Select, Text } from '@mantine/core'
import { capital, useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import type { CatalogueItem } from '../../contract.ts'
import { trackNames, tracks } from '../../words.ts'
import { asksSaid } from '../catalogue/asks-said.ts'
import { submittingSays } from './says.ts'

interface ItemChoiceProps {
  readonly items: readonly CatalogueItem[]
  readonly value: string
  readonly error: unknown
  readonly onChange: (id: string) => void
}

/** A line of the list, and what it asks for. */
export function ItemChoice({ items, value, error, onChange }: ItemChoiceProps) {
  const say = useSay()
  const chosen = items.find(({ id }) => id === value)
  return (
    <div>
      <Select
        label={say(submittingSays.item)}
        description={say(submittingSays.itemHint)}
        required
        searchable
        allowDeselect={false}
        value={value || null}
        error={issueOf(error, 'itemId')}
        onChange={(id) => onChange(id ?? '')}
        data={tracks.map((track) => ({
          group: capital(say(trackNames[track])),
          items: items.filter((item) => item.track === track).map(({ id, name }) => ({ value: id, label: name })),
        }))}
      />
      {chosen ? (
        <Text size="sm" mt={4}>
          {capital(say(asksSaid(chosen)))}
        </Text>
      ) : null}
    </div>
  )
}
