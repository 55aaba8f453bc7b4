import { Button } from '@mantine/core'
import { useState } from 'react'
import { addMonths } from '../../../../law/day.ts'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { DataList, type Column } from '../../../../ui/data-list.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { Page } from '../../../../ui/page.tsx'
import { useGo } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { StateWord } from '../../../docket/pages/index.tsx'
import { listDigests, makeDigest, type DigestLine } from '../../contract.ts'
import { monthSaid } from '../../digest/names.ts'
import { digestSays as says } from './says.ts'

const lastMonth = (): string => addMonths(new Date().toISOString().slice(0, 10), -1).slice(0, 7)

/** 社情民意月报: month by month; whoever it is sent to sees those that were sent. */
export default function DigestsPage() {
  const say = useSay()
  const go = useGo()
  const [id] = useState(newId)
  const found = useReply(listDigests, {})
  const making = useCall(makeDigest, { refreshes: ['listOpinionDigests', 'readInbox'] })
  const make = () =>
    making.mutate(
      { params: { id }, body: { month: lastMonth() } },
      { onSuccess: (made) => go(`/opinions/digests/${made.id}`) },
    )
  const columns: Column<DigestLine>[] = [
    { key: 'month', name: says.month, cell: ({ month }) => say(monthSaid(month)) },
    { key: 'state', name: says.state, cell: ({ stateName }) => <StateWord of={stateName} /> },
    { key: 'total', name: says.total, cell: ({ total }) => total ?? '' },
    { key: 'sent', name: says.sentOn, cell: ({ sentOn }) => (sentOn ? say(sayDay(sentOn)) : '') },
  ]
  const rows = found.data?.rows ?? []
  const button = (
    <Button loading={making.isPending} onClick={make}>
      {say(says.make)}
    </Button>
  )
  return (
    <Page title={says.list} actions={found.data?.mayMake ? button : null}>
      <ProblemNotice error={found.error ?? making.error} />
      {found.isPending ? <Waiting lines={4} /> : null}
      {found.data && rows.length === 0 ? <Empty title={says.none} hint={says.noneHint} /> : null}
      {rows.length > 0 ? (
        <DataList caption={says.list} columns={columns} rows={rows} href={(row) => `/opinions/digests/${row.id}`} />
      ) : null}
    </Page>
  )
}
