import { Paper, Text, Title } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useReply } from '../../../../ui/ask.ts'
import { Choices } from '../../../../ui/choices.tsx'
import { DataList, type Column } from '../../../../ui/data-list.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useFilters } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { reckonUndertakings, type Sum } from '../../undertakings/list-contract.ts'
import { fateNames, fates } from '../../undertakings/words.ts'
import { listSays as says } from './list-says.ts'
import { SumsChart, totalOf } from './sums-chart.tsx'
import './sums.css'

const ways = ['month', 'owner'] as const
const names = { month: says.byMonth, owner: says.byOwner }

/** 2026-03 as people write it. */
const sayMonth = (key: string): Bilingual => {
  const [year = 0, month = 1] = key.split('-').map(Number)
  const en = new Date(Date.UTC(year, month - 1)).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' })
  return { zh: `${year}年${month}月`, en: `${en} ${year}` }
}
const nameOf = ({ key, name }: Sum): Bilingual => name ?? sayMonth(key)

const columns = (by: (typeof ways)[number], say: (text: Bilingual) => string): Column<Sum>[] => [
  { key: 'name', name: by === 'month' ? says.month : says.owner, cell: (row) => capital(say(nameOf(row))) },
  ...fates.map((fate) => ({ key: fate, name: fateNames[fate], cell: (row: Sum) => String(row[fate]) })),
  { key: 'total', name: says.total, cell: (row) => String(totalOf(row)) },
]

/** 兑现情况: how many promises were kept, kept late, not kept, by month or by owner; as bars and as a table. */
export default function SumsPage() {
  const say = useSay()
  const [{ by: asked }, change] = useFilters()
  const by = ways.find((way) => way === asked) ?? 'month'
  const found = useReply(reckonUndertakings, { query: { by } })
  const rows = found.data?.rows ?? []
  return (
    <Page
      title={says.sums}
      actions={
        <Link to="/undertakings" className="way-on">
          {say(says.back)}
        </Link>
      }
    >
      <Text mb="md">{say(says.sumsHint)}</Text>
      <Choices
        label={says.byWhat}
        choices={ways.map((value) => ({ value, name: names[value] }))}
        chosen={by}
        onChoose={(way) => change({ by: way === 'month' ? undefined : way })}
      />
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={6} /> : null}
      {found.data && rows.length === 0 ? <Empty title={says.noSums} /> : null}
      {rows.length > 0 ? (
        <>
          <Paper withBorder p={{ base: 'md', md: 'lg' }} mb="lg">
            <SumsChart rows={rows} nameOf={nameOf} />
          </Paper>
          <Title order={2} size="h5" mb="sm">
            {say(says.table)}
          </Title>
          <div className="sums-table">
            <DataList
              caption={says.sums}
              columns={columns(by, say)}
              rows={rows}
              rowKey={({ key }) => key}
              href={({ key }) => (by === 'owner' ? `/undertakings?which=all&owner=${key}` : undefined)}
            />
          </div>
        </>
      ) : null}
    </Page>
  )
}
