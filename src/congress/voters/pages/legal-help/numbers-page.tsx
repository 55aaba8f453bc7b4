import { Stack, Text } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import type { Answer } from '../../../../platform/http/contract.ts'
import { useReply } from '../../../../ui/ask.ts'
import { DataList, type Column } from '../../../../ui/data-list.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { readHelpNumbers } from '../../contract.ts'
import { categoryNames } from '../../legal-help/words.ts'
import { says } from './says.ts'

type Row = Answer<typeof readHelpNumbers>['rows'][number]

const columns = (say: (text: Bilingual) => string): Column<Row>[] => [
  { key: 'category', name: says.category, cell: ({ category }) => say(categoryNames[category]) },
  { key: 'asked', name: says.asked, width: 120, cell: ({ asked }) => asked },
  { key: 'open', name: says.stillOpen, width: 120, cell: ({ open }) => open },
  { key: 'helped', name: says.helped, width: 120, cell: ({ helped }) => helped },
  { key: 'notHelped', name: says.notHelped, width: 130, cell: ({ notHelped }) => notHelped },
  { key: 'closed', name: says.closedCount, width: 120, cell: ({ closed }) => closed },
]

/** 分类统计: how many asked for what, and whether help came; nobody is named. */
export default function NumbersPage() {
  const say = useSay()
  const found = useReply(readHelpNumbers, { query: {} })
  const rows = found.data?.rows ?? []
  return (
    <Page title={says.numbers}>
      <Stack gap="md">
        <Link to="/legal-help">{say(says.back)}</Link>
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
        {found.isPending ? <Waiting lines={4} /> : null}
        {found.data && rows.length === 0 ? <Text>{say(says.noNumbers)}</Text> : null}
        {rows.length > 0 ? (
          <DataList caption={says.numbers} columns={columns(say)} rows={rows} rowKey={({ category }) => category} />
        ) : null}
      </Stack>
    </Page>
  )
}
