import { Button, Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { suggestedOrgans } from '../../contract.ts'
import { handOverSays } from './says.ts'

interface SuggestedProps {
  readonly paperId: string
  readonly chosen: string
  readonly onChoose: (organId: string) => void
}

/** Organs that might handle it, each with its grounds; a person decides. Nothing where nothing is known. */
export function Suggested({ paperId, chosen, onChoose }: SuggestedProps) {
  const say = useSay()
  const found = useReply(suggestedOrgans, { params: { id: paperId } }, { staleTime: 60_000 })
  const rows = found.data?.rows.slice(0, 3) ?? []
  if (rows.length === 0) return null
  return (
    <div className="suggested">
      <Text size="sm">{say(handOverSays.suggested)}</Text>
      <ul className="plain-list">
        {rows.map(({ organId, name, why }) => (
          <li key={organId}>
            <Button
              variant={organId === chosen ? 'filled' : 'default'}
              aria-pressed={organId === chosen}
              onClick={() => onChoose(organId)}
            >
              {name}
            </Button>
            <Text size="sm" c="gray.7">
              {why.map(say).join(say({ zh: '；', en: '; ' }))}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}
