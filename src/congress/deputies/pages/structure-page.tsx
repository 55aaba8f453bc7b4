import { Box, Button, Paper, Skeleton, Table, Text, Title, VisuallyHidden } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useReply } from '../../../ui/ask.ts'
import { Empty } from '../../../ui/empty.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { readStructure } from '../contract.ts'
import { facetNames, type Facet } from '../words.ts'
import { GroupLeaders } from './group-leaders.tsx'
import { deputies, says } from './says.ts'
import { namedShares, type NamedShare } from './shares.ts'
import './structure.css'

const FacetChart = lazy(() => import('./facet-chart.tsx'))

/** Facets with two values that make one whole. */
const halved: readonly Facet[] = ['sex', 'first-term']

export default function StructurePage() {
  const say = useSay()
  const structure = useReply(readStructure, {})
  return (
    <Page title={says.structure} actions={<Link to="/deputies">{say(says.backToRoll)}</Link>}>
      {structure.isPending && <Waiting />}
      {structure.error && <ProblemNotice error={structure.error} onRetry={() => void structure.refetch()} />}
      {structure.data?.total === 0 && <Empty title={says.noneYet} hint={says.noneYetHint} />}
      {structure.data && structure.data.total > 0 && (
        <>
          <Text mb="md">{say(deputies(structure.data.total))}</Text>
          <GroupLeaders />
          <div className="facets">
            {structure.data.facets.map(({ facet, shares }) => (
              <FacetCard key={facet} facet={facet} shares={namedShares({ facet, shares }, say)} />
            ))}
          </div>
        </>
      )}
    </Page>
  )
}

function FacetCard({ facet, shares }: { facet: Facet; shares: readonly NamedShare[] }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const table = <FacetTable name={facetNames[facet]} shares={shares} />
  return (
    <Paper withBorder p="md" component="section" aria-label={say(facetNames[facet])}>
      <Title order={2} size="h4" mb="xs">
        {say(facetNames[facet])}
      </Title>
      <Box aria-hidden>
        <Suspense fallback={<Skeleton height={shares.length * 30} />}>
          <FacetChart shares={shares} halves={halved.includes(facet)} nameWidth={nameWidth(shares)} />
        </Suspense>
      </Box>
      {open ? table : <VisuallyHidden>{table}</VisuallyHidden>}
      <Button variant="subtle" px={0} aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(open ? says.asChart : says.asTable)}
      </Button>
    </Paper>
  )
}

/** Room for the longest name: a Chinese character takes twice a Latin letter; never more than half a phone. */
const nameWidth = (shares: readonly NamedShare[]): number => {
  const widths = shares.map(({ label }) => [...label].reduce((sum, sign) => sum + (sign > '\u2e80' ? 15 : 7.6), 12))
  return Math.min(150, Math.max(56, ...widths))
}

function FacetTable({ name, shares }: { name: Bilingual; shares: readonly NamedShare[] }) {
  const say = useSay()
  return (
    <Table mt="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say(name)}</Table.Th>
          <Table.Th ta="right">{say(says.count)}</Table.Th>
          <Table.Th ta="right">{say(says.share)}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shares.map(({ value, label, count, percent }) => (
          <Table.Tr key={value}>
            <Table.Th scope="row" fw={400}>
              {label}
            </Table.Th>
            <Table.Td ta="right">{count}</Table.Td>
            <Table.Td ta="right">{percent}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
