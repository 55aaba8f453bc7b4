import { Group, Paper, Table, Text, Title } from '@mantine/core'
import type { Bilingual } from '../../law/bilingual.ts'
import { useSay } from '../language.tsx'
import type { ImportAnswer } from './answer.ts'
import './preview.css'
import { firstRows, rowsTotal, says } from './says.ts'

/** A column of the preview where the key itself is not fit to be read. */
export interface PreviewColumn {
  readonly key: string
  readonly name: Bilingual
  readonly sayValue?: (value: string) => Bilingual
}

const most = 20

/** The first rows of the file as they were understood. */
export function FirstRows({ answer, columns }: { answer: ImportAnswer; columns?: readonly PreviewColumn[] }) {
  const say = useSay()
  const rows = answer.preview.slice(0, most)
  const keys = columns ?? plainColumns(rows)
  if (rows.length === 0) return null
  return (
    <div>
      <Text fw={600} mb="xs">
        {say(firstRows(rows.length, answer.rows))}
      </Text>
      <Table.ScrollContainer minWidth={100} type="native" tabIndex={0} role="region" aria-label={say(says.preview)}>
        <Table withTableBorder bg="white" className="preview">
          <Table.Thead>
            <Table.Tr>
              {keys.map(({ key, name }) => (
                <Table.Th key={key}>{say(name)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, index) => (
              <Table.Tr key={index}>
                {keys.map(({ key, sayValue }) => {
                  const value = String(row[key] ?? '')
                  return (
                    <Table.Td key={key} className={value.length > 18 ? 'preview-long' : ''}>
                      {sayValue ? say(sayValue(value)) : value}
                    </Table.Td>
                  )
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  )
}

const plainColumns = (rows: ImportAnswer['preview']): PreviewColumn[] =>
  Object.keys(rows[0] ?? {}).map((key) => ({ key, name: { zh: key, en: key } }))

/** How many rows of each sort there are. */
export function Counts({ answer }: { answer: ImportAnswer }) {
  const say = useSay()
  const counts = [
    { name: says.added, count: answer.added },
    ...(answer.changed === undefined ? [] : [{ name: says.changed, count: answer.changed }]),
    { name: says.unchanged, count: answer.unchanged },
    { name: says.wrong, count: answer.problems.length, color: answer.problems.length > 0 ? 'red.8' : undefined },
  ]
  return (
    <Group gap="sm" role="status">
      <Title order={2} size="h4">
        {say(says.preview)} · {say(rowsTotal(answer.rows))}
      </Title>
      {counts.map(({ name, count, color }) => (
        <Paper key={name.en} withBorder px="md" py={6}>
          <Text component="span" c={color}>
            {say(name)}{' '}
            <Text component="span" fw={700}>
              {count}
            </Text>
          </Text>
        </Paper>
      ))}
    </Group>
  )
}
