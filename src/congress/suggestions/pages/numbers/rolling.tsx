import { Box, Button, Paper, Skeleton, Table, Text, Title, VisuallyHidden } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useSay } from '../../../../ui/language.tsx'
import type { Months } from './rolling-chart.tsx'
import { says } from './says.ts'

const RollingChart = lazy(() => import('./rolling-chart.tsx'))
const columns = ['handedOver', 'replied', 'due', 'open', 'expected'] as const

/** 滚动: how what is unanswered runs down month by month; the same as a table for whoever would rather read. */
export function Rolling({ months }: { months: Months }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  if (months.length < 2) return null
  const table = <MonthsTable months={months} />
  return (
    <Paper withBorder p="md" mt="lg" component="section" aria-label={say(says.rolling)} className="rolling">
      <Title order={2} size="h4">
        {say(says.rolling)}
      </Title>
      <Text size="sm" c="gray.7" mb="sm">
        {say(says.rollingHint)}
      </Text>
      <Box aria-hidden>
        <Suspense fallback={<Skeleton height={240} />}>
          <RollingChart months={months} />
        </Suspense>
      </Box>
      {open ? table : <VisuallyHidden>{table}</VisuallyHidden>}
      <Button variant="subtle" px={0} aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(open ? says.asChart : says.asTable)}
      </Button>
    </Paper>
  )
}

function MonthsTable({ months }: { months: Months }) {
  const say = useSay()
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table mt="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say(says.month)}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} scope="col" ta="right">
                {say(says[column])}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {months.map((month) => (
            <Table.Tr key={month.month}>
              <Table.Th scope="row" fw={400}>
                {month.month}
              </Table.Th>
              {columns.map((column) => (
                <Table.Td key={column} ta="right">
                  {month[column] ?? '—'}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
