import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { DataList } from '../../../ui/data-list.tsx'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'
import { Page } from '../../../ui/page.tsx'
import { useGo, useParam } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { useHolds } from '../../../ui/identity/me.ts'
import { FactsSection, Section } from '../../docket/pages/index.tsx'
import { endStation, readStation, type StationPage as Station } from '../contract.ts'
import { stationKindNames } from '../words.ts'
import { receptionColumns } from './columns.tsx'
import { Roster } from './roster.tsx'
import { logSaid, says } from './says.ts'
import { Shifts } from './shifts.tsx'

/** One station: who works there, who is there when, its days and what they came to. */
export default function StationPage() {
  const id = useParam('id')
  const found = useReply(readStation, { params: { id } })
  return (
    <OneThing found={found} title={says.station} missing={{ title: says.notThere, back: says.back, to: '/stations' }}>
      {(station) => <Loaded key={id} station={station} />}
    </OneThing>
  )
}

function Loaded({ station }: { station: Station }) {
  const say = useSay()
  const open = station.endedOn === null
  return (
    <Page title={station.name} actions={open ? <Actions station={station} /> : null}>
      <Stack gap="lg">
        <FactsSection
          title={says.about}
          facts={[
            [says.kind, capital(say(open ? stationKindNames[station.kind] : says.closed))],
            [says.address, station.address],
            [says.hours, station.hours],
            [says.phone, station.phone],
            [says.areas, station.areas.map(({ place }) => place).join('、')],
            [says.keeper, station.keeper],
            [says.closeReason, station.whyEnded],
          ]}
        />
        <Days station={station} />
        <Roster station={station} />
        <Shifts station={station} />
        {station.mayWrite && open ? <Closing station={station} /> : null}
      </Stack>
    </Page>
  )
}

function Actions({ station }: { station: Station }) {
  const say = useSay()
  const go = useGo()
  const plans = useHolds('staff', 'chair')
  return (
    <>
      <Button variant="default" onClick={() => go(`/stations/${station.id}/form`)}>
        {say(says.printForm)}
      </Button>
      {station.mayWrite ? (
        <Button variant="default" onClick={() => go(`/stations/${station.id}/edit`)}>
          {say(says.edit)}
        </Button>
      ) : null}
      {plans ? <Button onClick={() => go(`/stations/${station.id}/plan`)}>{say(says.plan)}</Button> : null}
    </>
  )
}

function Days({ station }: { station: Station }) {
  const say = useSay()
  const columns = receptionColumns(say, false)
  const href = ({ id }: { id: string }) => `/receptions/${id}`
  return (
    <Section title={says.days}>
      <Stack gap="sm">
        {station.coming.length === 0 ? (
          <Text>{say(says.noneComing)}</Text>
        ) : (
          <DataList caption={says.coming} columns={columns} rows={station.coming} href={href} />
        )}
        <Text fw={600}>{say(says.log)}</Text>
        <Text size="sm">{say(logSaid(station.log))}</Text>
        {station.past.length > 0 ? (
          <DataList caption={says.past} columns={columns} rows={station.past} href={href} />
        ) : null}
      </Stack>
    </Section>
  )
}

function Closing({ station }: { station: Station }) {
  const say = useSay()
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const closing = useCall(endStation, { refreshes: ['listStations', 'readStation'] })
  if (!asked)
    return (
      <Group>
        <Link to="/stations">{say(says.back)}</Link>
        <Button variant="subtle" c="red.9" onClick={() => setAsked(true)}>
          {say(says.close)}
        </Button>
      </Group>
    )
  const close = () => closing.mutate({ params: { id: station.id }, body: { version: station.version, reason } })
  return (
    <Section title={says.close}>
      <Stack gap="sm" maw={520}>
        <TextInput
          label={say(says.closeReason)}
          required
          maxLength={300}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ProblemNotice error={closing.error} />
        <Group>
          <Button color="red.9" loading={closing.isPending} disabled={reason.trim() === ''} onClick={close}>
            {say(says.confirm)}
          </Button>
          <Button variant="default" onClick={() => setAsked(false)}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </Section>
  )
}
