import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { DeputyChoice } from '../../deputies/pages/index.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { attachDeputies, detachDeputy, type StationPage } from '../contract.ts'
import { says } from './says.ts'

const refreshes = ['readStation', 'listStations']

/** 进站代表: who works at the station, who joins, who leaves. */
export function Roster({ station }: { station: StationPage }) {
  const say = useSay()
  const writes = station.mayWrite && station.endedOn === null
  const leaving = useCall(detachDeputy, { refreshes })
  return (
    <Section title={says.roster}>
      <Stack gap="xs">
        {station.roster.length === 0 ? <Text>{say(says.noRoster)}</Text> : null}
        {station.roster.map(({ id, name, leads, fromOn }) => (
          <Group key={id} justify="space-between">
            <Text>
              <Link to={`/deputies/${id}`}>{name}</Link>
              {leads ? ` · ${say(says.head)}` : ''}{' '}
              <Text span size="sm" c="dimmed">
                {say(says.since)} {say(sayDay(fromOn))}
              </Text>
            </Text>
            {writes ? (
              <Button
                variant="subtle"
                aria-label={`${say(says.leave)} ${name}`}
                onClick={() => leaving.mutate({ params: { id: station.id, deputyId: id }, body: {} })}
              >
                {say(says.leave)}
              </Button>
            ) : null}
          </Group>
        ))}
        <ProblemNotice error={leaving.error} />
        {writes ? <Attach stationId={station.id} /> : null}
      </Stack>
    </Section>
  )
}

function Attach({ stationId }: { stationId: string }) {
  const say = useSay()
  const [chosen, setChosen] = useState<{ readonly id: string; readonly name: string } | null>(null)
  const [leads, setLeads] = useState(false)
  const attaching = useCall(attachDeputies, { refreshes })
  const attach = () => {
    if (!chosen) return
    attaching.mutate(
      { params: { id: stationId }, body: { deputies: [chosen.id], lead: leads ? chosen.id : null } },
      {
        onSuccess: () => {
          setChosen(null)
          setLeads(false)
        },
      },
    )
  }
  return (
    <Stack gap="xs" maw={520} mt="sm">
      <DeputyChoice label={says.attach} chosen={chosen} onChoose={setChosen} issue={undefined} />
      <Checkbox
        label={say(says.lead)}
        checked={leads}
        onChange={({ currentTarget }) => setLeads(currentTarget.checked)}
      />
      <ProblemNotice error={attaching.error} />
      <Group>
        <Button variant="default" disabled={!chosen} loading={attaching.isPending} onClick={attach}>
          {say(says.attach)}
        </Button>
      </Group>
    </Stack>
  )
}
