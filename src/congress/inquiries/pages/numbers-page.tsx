import { Paper, Stack, Text, Title } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useReply } from '../../../ui/ask.ts'
import { Empty } from '../../../ui/empty.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { readInquiryNumbers, type InquiryFigures } from '../contract.ts'
import { says } from './says.ts'
import './inquiries.css'

const parts = ['inTime', 'late', 'waiting', 'unanswered'] as const
const names = {
  inTime: says.answeredInTime,
  late: says.answeredLate,
  waiting: says.stillWaiting,
  unanswered: says.unanswered,
} as const

/** 答复情况: for each organ, how many questions, answered in time or late, and not. */
export default function NumbersPage() {
  const say = useSay()
  const found = useReply(readInquiryNumbers, {})
  const rows = found.data?.rows ?? []
  return (
    <Page title={says.numbers}>
      <Link to="/inquiries">{say(says.back)}</Link>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={6} /> : null}
      {found.data && rows.length === 0 ? <Empty title={says.noNumbers} /> : null}
      {rows.length > 0 ? (
        <Stack gap="md" mt="md">
          <Text size="sm">
            {say(says.numbersHint)}
            {found.data?.sumsOnly ? ` ${say(says.sumsOnly)}` : ''}
          </Text>
          {rows.map((row) => (
            <OrganFigures key={row.organ.id} row={row} none={found.data?.sumsOnly ? says.notTold : says.notRated} />
          ))}
        </Stack>
      ) : null}
    </Page>
  )
}

function OrganFigures({ row, none }: { row: InquiryFigures; none: Bilingual }) {
  const say = useSay()
  const { organ, asked, rated, satisfied } = row
  return (
    <Paper component="section" withBorder p="md">
      <Title order={2} size="h5" mb="xs">
        {organ.name}
      </Title>
      <div className="inquiry-bar" aria-hidden>
        {parts.map((part) => (
          <span key={part} data-part={part} style={{ width: `${(100 * row[part]) / Math.max(asked, 1)}%` }} />
        ))}
      </div>
      <dl className="inquiry-figures">
        <div>
          <dt>{say(says.asked)}</dt>
          <dd>{asked}</dd>
        </div>
        {parts.map((part) => (
          <div key={part}>
            <dt>
              <span className="inquiry-key" data-part={part} aria-hidden />
              {say(names[part])}
            </dt>
            <dd>{row[part]}</dd>
          </div>
        ))}
        <div>
          <dt>{say(says.satisfiedOf)}</dt>
          <dd>{rated === null ? say(none) : `${satisfied ?? 0} / ${rated}`}</dd>
        </div>
      </dl>
    </Paper>
  )
}
