import { Paper, Stack, Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { OneThing } from '../../../../ui/one-thing.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useParam } from '../../../../ui/place.ts'
import { Link } from '../../../../ui/link.tsx'
import { listVotersOf, lookAtVoter, type VoterCount } from '../../contract.ts'
import { RecordedLook } from '../recorded-look.tsx'
import { saidContacts } from './said.ts'
import { says } from './says.ts'

/** A deputy's fixed voters for the office: without their names, which take a recorded look. */
export default function VotersOfPage() {
  const say = useSay()
  const deputyId = useParam('deputyId')
  const found = useReply(listVotersOf, { params: { deputyId } })
  return (
    <OneThing found={found} title={says.voters} missing={{ title: says.noneOf, back: says.back, to: '/voters' }}>
      {({ deputy, rows }) => (
        <Page title={`${deputy}${say(says.votersOf)}`}>
          <Stack gap="md">
            <Link to="/voters">{say(says.back)}</Link>
            {rows.length === 0 ? <Text>{say(says.noneOf)}</Text> : null}
            {rows.map((row, index) => (
              <Row key={row.id} row={row} number={index + 1} />
            ))}
          </Stack>
        </Page>
      )}
    </OneThing>
  )
}

function Row({ row: { id, area, since, contacts, lastOn }, number }: { row: VoterCount; number: number }) {
  const say = useSay()
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Text fw={600}>
          {say(says.voter)} {number}
          {area ? ` · ${area}` : ''}
        </Text>
        <Text size="sm">
          {say(says.since)} {say(sayDay(since))} · {say(saidContacts({ contacts, lastOn }))}
        </Text>
        <RecordedLook endpoint={lookAtVoter} id={id} />
      </Stack>
    </Paper>
  )
}
