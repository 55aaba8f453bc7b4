import { Alert, List, Stack, Table, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useSay } from '../language.tsx'
import type { BadCell } from './answer.ts'
import { moreBad, rowNumber, says } from './says.ts'

const most = 50

/** Every bad cell by its own name (`C12`), what stands in it, and what is wrong with that. */
export function BadCells({ problems }: { problems: readonly BadCell[] }) {
  const say = useSay()
  const narrow = useMediaQuery('(max-width: 47.99em)')
  const shown = problems.slice(0, most)
  return (
    <Alert color="red" title={`${say(says.badRows)} · ${problems.length}`} role="alert">
      <Stack gap="sm">
        {narrow ? <AsList problems={shown} /> : <AsTable problems={shown} />}
        {problems.length > most && <Text size="sm">{say(moreBad(problems.length - most))}</Text>}
        <Text fw={600}>{say(says.correctFirst)}</Text>
      </Stack>
    </Alert>
  )
}

const nameOf = ({ cell, row }: BadCell, say: ReturnType<typeof useSay>): string => cell || say(rowNumber(row))

function AsList({ problems }: { problems: readonly BadCell[] }) {
  const say = useSay()
  return (
    <List spacing="xs" listStyleType="none" withPadding={false}>
      {problems.map((bad, index) => (
        <List.Item key={index}>
          <Text component="span" fw={700}>
            {nameOf(bad, say)}
          </Text>{' '}
          {say(bad.message)}
          <Text size="sm" c="gray.7" style={{ overflowWrap: 'anywhere' }}>
            {say(says.value)}
            {say({ zh: '：', en: ': ' })}
            {bad.value || say(says.emptyValue)}
          </Text>
        </List.Item>
      ))}
    </List>
  )
}

function AsTable({ problems }: { problems: readonly BadCell[] }) {
  const say = useSay()
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say(says.cell)}</Table.Th>
          <Table.Th>{say(says.value)}</Table.Th>
          <Table.Th>{say(says.message)}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {problems.map((bad, index) => (
          <Table.Tr key={index}>
            <Table.Th scope="row">{nameOf(bad, say)}</Table.Th>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{bad.value || say(says.emptyValue)}</Table.Td>
            <Table.Td>{say(bad.message)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
