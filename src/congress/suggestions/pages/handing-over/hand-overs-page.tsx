import { Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { DataList } from '../../../../ui/data-list.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Page } from '../../../../ui/page.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { listHandOvers } from '../../contract.ts'
import { batchSays } from './batch-says.ts'
import { batchStateName } from './batch-state.ts'
import { OpenBatch } from './open-batch.tsx'

/** 集中交办: the batches, and for the office what waits for one. */
export default function HandOversPage() {
  const say = useSay()
  const isOffice = useHolds('staff', 'chair')
  const found = useReply(listHandOvers, {})
  const rows = found.data?.rows ?? []
  return (
    <Page title={batchSays.title}>
      <Text mb="md">{say(isOffice ? batchSays.lead : batchSays.leadReceiver)}</Text>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={5} /> : null}
      {found.data && isOffice ? <OpenBatch waiting={found.data.waiting} /> : null}
      {found.data && rows.length === 0 ? <Empty title={isOffice ? batchSays.none : batchSays.noneReceiver} /> : null}
      {rows.length > 0 ? (
        <DataList
          caption={batchSays.title}
          rows={rows}
          href={({ id }) => `/suggestions/hand-over/${id}`}
          columns={[
            { key: 'name', name: batchSays.name, cell: ({ name }) => name },
            { key: 'state', name: batchSays.state, width: 150, cell: ({ state }) => say(batchStateName(state)) },
            { key: 'papers', name: batchSays.papers, width: 90, cell: ({ papers }) => papers },
            {
              key: 'session',
              name: batchSays.session,
              cell: ({ session }) => session ?? say(batchSays.between),
              wideOnly: true,
            },
            {
              key: 'handed-over',
              name: batchSays.handedOverOn,
              width: 150,
              cell: ({ handedOverOn }) => (handedOverOn ? say(sayDay(handedOverOn)) : ''),
            },
          ]}
        />
      ) : null}
    </Page>
  )
}
