import { Text } from '@mantine/core'
import type { Answer } from '../../platform/http/contract.ts'
import { listSignInAttempts } from '../../platform/identity/accounts/contract.ts'
import { usePages } from '../ask.ts'
import { DataList, type Column } from '../data-list.tsx'
import { sayInstant } from '../day.ts'
import { Empty } from '../empty.tsx'
import { useSay } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { Waiting } from '../waiting.tsx'
import { fine, outcomeName, says } from './accounts-says.ts'
import { deviceOf } from './device.ts'

type Attempt = Answer<typeof listSignInAttempts>['rows'][number]

/** Sign-ins and failed tries on this congress's accounts, the latest first. */
export function SignInAttempts() {
  const say = useSay()
  const attempts = usePages(listSignInAttempts, { query: { limit: 50 } })
  if (attempts.isPending) return <Waiting />
  if (attempts.error) return <ProblemNotice error={attempts.error} onRetry={() => void attempts.refetch()} />
  if (attempts.rows.length === 0) return <Empty title={says.noAttempts} />
  return (
    <DataList
      caption={says.attempts}
      columns={columns(say)}
      rows={attempts.rows}
      rowKey={({ at, username }) => `${at} ${username}`}
      next={attempts.hasNextPage ? 'more' : null}
      onMore={attempts.more}
      moreWaiting={attempts.isFetchingNextPage}
    />
  )
}

const columns = (say: ReturnType<typeof useSay>): Column<Attempt>[] => [
  { key: 'at', name: says.at, cell: ({ at }) => say(sayInstant(at)), width: 200 },
  { key: 'username', name: says.username, cell: ({ username }) => username, width: 150 },
  {
    key: 'outcome',
    name: says.outcome,
    cell: ({ outcome }) => (
      <Text component="span" inherit {...(!fine.includes(outcome) && { c: 'red.9', fw: 600 })}>
        {say(outcomeName(outcome))}
      </Text>
    ),
  },
  { key: 'address', name: says.address, cell: ({ address }) => address, width: 170 },
  { key: 'device', name: says.device, cell: ({ userAgent }) => say(deviceOf(userAgent)) },
]
