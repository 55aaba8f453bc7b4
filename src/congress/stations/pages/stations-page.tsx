import { Button, Stack, Title } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { DataList } from '../../../ui/data-list.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useGo } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { listReceptions, listStations } from '../contract.ts'
import { receptionColumns, stationColumns } from './columns.tsx'
import { says } from './says.ts'

/** The stations, and the reception days of all of them. */
export default function StationsPage() {
  const say = useSay()
  const go = useGo()
  const found = useReply(listStations, {})
  const coming = useReply(listReceptions, { query: { when: 'coming' } })
  const add = (
    <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/stations/new')}>
      {say(says.add)}
    </Button>
  )
  return (
    <Page title={says.list} actions={found.data?.mayWrite ? add : null}>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={5} /> : null}
      <Stack gap="lg">
        {found.data?.rows.length === 0 ? <Empty title={says.none} hint={says.noneHint} /> : null}
        {found.data && found.data.rows.length > 0 ? (
          <DataList
            caption={says.list}
            columns={stationColumns(say)}
            rows={found.data.rows}
            href={({ id }) => `/stations/${id}`}
          />
        ) : null}
        {coming.data && coming.data.rows.length > 0 ? (
          <section>
            <Title order={2} size="h4" mb="sm">
              {say(says.coming)}
            </Title>
            <DataList
              caption={says.coming}
              columns={receptionColumns(say)}
              rows={coming.data.rows}
              href={({ id }) => `/receptions/${id}`}
            />
          </section>
        ) : null}
      </Stack>
    </Page>
  )
}
