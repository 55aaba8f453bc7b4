import { Stack, Text } from '@mantine/core'
import { sayDay } from '../../../ui/day.ts'
import { DataList } from '../../../ui/data-list.tsx'
import { useSay } from '../../../ui/language.tsx'
import { moves as counted, says } from './calendar-says.ts'

interface Move {
  readonly dutyId: string
  readonly title: string
  readonly from: string
  readonly to: string
}

/** The running dates a calendar would move, each from its old day to the new. */
export function DatesMoved({ moves }: { moves: readonly Move[] }) {
  const say = useSay()
  if (moves.length === 0) return <Text role="status">{say(says.noMoves)}</Text>
  return (
    <Stack gap="xs">
      <Text role="status" fw={600}>
        {say(counted(moves.length))}
      </Text>
      <DataList
        caption={counted(moves.length)}
        rows={moves}
        rowKey={({ dutyId }) => dutyId}
        columns={[
          { key: 'matter', name: says.matter, cell: ({ title }) => title },
          { key: 'from', name: says.from, cell: ({ from }) => say(sayDay(from)), width: 160 },
          { key: 'to', name: says.to, cell: ({ to }) => say(sayDay(to)), width: 160 },
        ]}
      />
    </Stack>
  )
}
