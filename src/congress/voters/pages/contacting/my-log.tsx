import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall, usePages } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { says as uiSays } from '../../../../ui/says.ts'
import { Waiting } from '../../../../ui/waiting.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { listMyContacts, withdrawContact, type ContactLine } from '../../contract.ts'
import { wayNames } from '../../contacting/words.ts'
import { says } from './says.ts'

/** Her log of contacts, the latest first; what was said becomes an opinion with one press. */
export function MyLog() {
  const say = useSay()
  const found = usePages(listMyContacts, { query: { limit: 20 } })
  return (
    <Section title={says.log}>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={4} /> : null}
      {found.first && found.rows.length === 0 ? <Text>{say(says.noLog)}</Text> : null}
      <Stack gap="sm">
        {found.rows.map((line) => (
          <Line key={line.id} line={line} />
        ))}
        {found.hasNextPage ? (
          <Group justify="center">
            <Button variant="default" onClick={found.more} loading={found.isFetchingNextPage}>
              {say(uiSays.showMore)}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Section>
  )
}

function Line({ line: { id, on, way, voter, area, said, opinionId } }: { line: ContactLine }) {
  const say = useSay()
  const calling = useCall(withdrawContact, { refreshes: ['listMyContacts', 'readMyVoters'] })
  const [sure, setSure] = useState(false)
  const whom = voter === null ? area : voter || say(says.formerVoter)
  const opinion = `/opinions/new?${new URLSearchParams({ 'from-contact': id, text: said }).toString()}`
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {say(sayDay(on))} · {say(wayNames[way])} · {whom}
        </Text>
        <Text className="prose">{said}</Text>
        <ProblemNotice error={calling.error} />
        <Group gap="md">
          {opinionId ? (
            <Link to={`/opinions/${opinionId}`}>{say(says.madeOpinion)}</Link>
          ) : (
            <Link to={opinion}>{say(says.makeOpinion)}</Link>
          )}
          {sure ? (
            <>
              <Button color="red.9" loading={calling.isPending} onClick={() => calling.mutate({ params: { id } })}>
                {say(says.takeOutSure)}
              </Button>
              <Button variant="default" onClick={() => setSure(false)}>
                {say(says.cancel)}
              </Button>
            </>
          ) : (
            <Button variant="subtle" size="compact-md" onClick={() => setSure(true)}>
              {say(says.takeOut)}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  )
}
