import { Stack, Text } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { listConsultationsAbout, type ConsultationAbout } from '../contract.ts'
import { says } from './says.ts'
import { TallyBars } from './tally-bars.tsx'

/** What was asked about a matter of another room, as far as the reader is asked or asks; nothing where that is nothing. */
export function ConsultationSummary({ matterId }: { matterId: string }) {
  const found = useReply(listConsultationsAbout, { params: { id: matterId } })
  if (found.error) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  return <ConsultationsAsked rows={found.data?.rows ?? []} />
}

/** What was asked, and how it stands, as the other room's own page has been told. */
export function ConsultationsAsked({ rows }: { rows: readonly ConsultationAbout[] }) {
  if (rows.length === 0) return null
  return (
    <Section title={says.consultations}>
      <Stack gap="lg">
        {rows.map((row) => (
          <OneAsked key={row.id} asked={row} />
        ))}
      </Stack>
    </Section>
  )
}

function OneAsked({ asked }: { asked: ConsultationAbout }) {
  const say = useSay()
  return (
    <div>
      {asked.mayOpen ? (
        <Link to={`/consultations/${asked.id}`} fw={600}>
          {asked.title}
        </Link>
      ) : (
        <Text fw={600}>{asked.title}</Text>
      )}
      <Text size="sm">
        {[
          capital(say(asked.stateName)),
          say(asked.named ? says.named : says.nameless),
          `${say(says.closesOn)} ${say(sayDay(asked.closesOn))}`,
          `${say(says.answered)} ${asked.given} / ${asked.asked}`,
          ...(asked.owed > 0 ? [`${say(says.fatesSaid)} ${asked.decided} / ${asked.owed}`] : []),
        ].join(' · ')}
      </Text>
      {asked.hidden && asked.state !== 'draft' ? <Text size="sm">{say(asked.hidden)}</Text> : null}
      {asked.tally ? <TallyBars tally={asked.tally} /> : null}
    </div>
  )
}
