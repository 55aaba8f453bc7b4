import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Answer } from '../../../platform/http/contract.ts'
import { useReply } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { useParam } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { readDeputy } from '../contract.ts'
import { sexNames, words } from '../words.ts'
import './deputy.css'
import { DeputyAreas } from './deputy-areas.tsx'
import { Expertise } from './expertise.tsx'
import { MandateForm } from './mandate-form.tsx'
import { says } from './says.ts'
import { inBoth } from './value-names.ts'

interface DeputyPageProps {
  /** What later rooms know of the deputy; the app puts it in, as this room may not reach them. */
  readonly work?: (deputyId: string) => ReactNode
}

export default function DeputyPage({ work }: DeputyPageProps) {
  const say = useSay()
  const id = useParam('id')
  const deputy = useReply(readDeputy, { params: { id } })
  const isStaff = useHolds('staff')
  return (
    <Page title={deputy.data?.name ?? words.deputy} actions={<Link to="/deputies">{say(says.backToRoll)}</Link>}>
      {deputy.isPending && <Waiting />}
      {deputy.error && <ProblemNotice error={deputy.error} onRetry={() => void deputy.refetch()} />}
      {deputy.data && (
        <Stack gap="lg">
          <Card deputy={deputy.data} />
          <DeputyAreas deputyId={id} ended={(deputy.data.endedOn ?? deputy.data.suspendedOn) !== null} />
          <Expertise deputyId={id} />
          {isStaff ? <MandateForm deputy={deputy.data} /> : null}
          {work && (
            <section aria-labelledby="deputy-work">
              <Title order={2} size="h4" mb="sm" id="deputy-work">
                {say(says.herSuggestions)}
              </Title>
              {work(id)}
            </section>
          )}
        </Stack>
      )}
    </Page>
  )
}

type Deputy = Answer<typeof readDeputy>

function Card({ deputy }: { deputy: Deputy }) {
  const say = useSay()
  const facts: [Bilingual, Bilingual | string][] = [
    [says.delegation, deputy.delegation],
    [says.post, deputy.post],
    [says.certificate, deputy.certificate],
    [says.sex, sexNames[deputy.sex]],
    [says.nationality, inBoth(deputy.nationality)],
    [says.education, inBoth(deputy.education)],
    [says.occupation, deputy.occupation],
    [says.occupationKind, inBoth(deputy.occupationKind)],
    [says.party, inBoth(deputy.party)],
    [says.electedOn, sayDay(deputy.electedOn)],
  ]
  const own: [Bilingual, Bilingual | string][] = [
    [says.bornOn, deputy.bornOn ? sayDay(deputy.bornOn) : ''],
    [says.phone, deputy.phone ?? ''],
  ]
  return (
    <Paper withBorder p="md">
      <Group gap="xs" mb="sm">
        <Badge variant="light" size="lg" tt="none">
          {say(deputy.firstTerm ? says.firstTerm : says.reElected)}
        </Badge>
        {deputy.endedOn && (
          <Badge color="gray" variant="light" size="lg" tt="none">
            {say(says.endedOn)} {say(sayDay(deputy.endedOn))}
          </Badge>
        )}
      </Group>
      <Facts facts={facts} />
      {(deputy.bornOn ?? deputy.phone) && (
        <>
          <Text size="sm" c="gray.7" mt="md">
            {say(says.staffOnly)}
          </Text>
          <Facts facts={own} />
        </>
      )}
    </Paper>
  )
}

function Facts({ facts }: { facts: readonly [Bilingual, Bilingual | string][] }) {
  const say = useSay()
  return (
    <dl className="deputy-facts">
      {facts
        .map(([name, value]) => [name, typeof value === 'string' ? value : say(value)] as const)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name.en}>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
