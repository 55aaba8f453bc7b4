import { Text } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useCall, useReply } from '../../../../ui/ask.ts'
import type { Column } from '../../../../ui/data-list.tsx'
import { DataList } from '../../../../ui/data-list.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { giveFile } from '../../../../ui/give-file.ts'
import { useHolds } from '../../../../ui/identity/me.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useFilters } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import type { Answer } from '../../../../platform/http/contract.ts'
import { downloadNumbers, groupings, readNumbers, type NumbersRow } from '../../numbers/contract.ts'
import { figures } from '../../numbers/figures.ts'
import { viewNames, views } from '../../numbers/views.ts'
import { DownloadMenu } from '../../../../ui/download-menu.tsx'
import { askedOf } from './asked.ts'
import { FigureCell } from './figure-cell.tsx'
import { listAddress } from './list-address.ts'
import { Meanings } from './meanings.tsx'
import { NumbersChoices } from './numbers-choices.tsx'
import { Rolling } from './rolling.tsx'
import { groupNames, says, summedBefore } from './says.ts'
import './numbers.css'

type Asked = ReturnType<typeof askedOf>
type Numbers = Answer<typeof readNumbers>

/** 统计: rates of reply, solved, satisfied and kept; every figure opens into its papers. */
export default function NumbersPage() {
  const say = useSay()
  const [filters, change] = useFilters()
  // An organ's statistics are of its own papers: there is nothing to group by organ.
  const ofOrgan = useOrganOnly()
  const groups = groupings.filter((group) => !(ofOrgan && group === 'organ'))
  const asked = askedOf(filters, ofOrgan ? 'category' : 'organ')
  const { view: _, ...query } = asked
  const numbers = useReply(readNumbers, { query }, { placeholderData: (before) => before })
  const empty = numbers.data?.total.figures['handed-over'] === 0
  const within = asked.session !== undefined || asked.year !== undefined
  return (
    <Page title={says.title} actions={<Actions query={query} />}>
      <NumbersChoices asked={asked} groups={groups} years={numbers.data?.years ?? []} change={change} />
      <ProblemNotice error={numbers.error} onRetry={() => void numbers.refetch()} />
      {numbers.isPending ? <Waiting lines={6} /> : null}
      {empty ? <Empty title={within ? says.noneWithin : says.none} {...(!within && { hint: says.noneHint })} /> : null}
      {numbers.data && !empty ? (
        <>
          <NumbersTable asked={asked} numbers={numbers.data} />
          <Notes numbers={numbers.data} />
          {asked.view === 'progress' ? <Rolling months={numbers.data.months} /> : null}
          <Meanings keys={views[asked.view]} />
        </>
      ) : null}
      <Text className="print-only" size="sm">
        {say(viewNames[asked.view])}
      </Text>
    </Page>
  )
}

function useOrganOnly(): boolean {
  const organ = useHolds('organ-handler', 'organ-head')
  const others = useHolds('staff', 'chair', 'deputy', 'government-office', 'party-office')
  return organ && !others
}

function Actions({ query }: { query: Omit<Asked, 'view'> }) {
  const say = useSay()
  const download = useCall(downloadNumbers)
  return (
    <>
      <Link to="/suggestions" className="way-on">
        {say(says.list)}
      </Link>
      <DownloadMenu
        name={says.download}
        busy={download.isPending}
        onChoose={(format) => download.mutate({ query: { ...query, format } }, { onSuccess: (file) => giveFile(file) })}
      />
      <ProblemNotice error={download.error} />
    </>
  )
}

const headed = ({ zh, en }: Bilingual): Bilingual => ({ zh, en: capital(en) })

function NumbersTable({ asked, numbers }: { asked: Asked; numbers: Numbers }) {
  const say = useSay()
  const { total, rows, within, sumsOnly } = numbers
  const nameOf = (row: NumbersRow) =>
    row.key === ''
      ? say(says.total)
      : (row.name ??
        say(asked.group === 'organ' ? says.noOrgan : asked.group === 'session' ? says.between : says.notGiven))
  const columns: Column<NumbersRow>[] = [
    { key: 'group', name: asked.group === 'none' ? says.total : headed(groupNames[asked.group]), cell: nameOf },
    ...views[asked.view].map((figure) => ({
      key: figure,
      name: headed(figures[figure].name),
      width: 104,
      cell: (row: NumbersRow) => (
        <FigureCell
          row={row}
          figure={figure}
          to={
            figures[figure].isRating && sumsOnly
              ? null
              : listAddress(within, { group: asked.group, key: row.key, figure })
          }
        />
      ),
    })),
  ]
  return (
    <div className="numbers">
      <DataList caption={viewNames[asked.view]} columns={columns} rows={[total, ...rows]} rowKey={({ key }) => key} />
    </div>
  )
}

function Notes({ numbers }: { numbers: Numbers }) {
  const say = useSay()
  return (
    <Text size="sm" c="gray.7" mt="sm">
      {say(says.opens)} {numbers.sumsOnly ? say(says.sumsOnly) : null}{' '}
      {numbers.ratingsUpTo ? say(summedBefore(sayDay(numbers.ratingsUpTo))) : null}
    </Text>
  )
}
