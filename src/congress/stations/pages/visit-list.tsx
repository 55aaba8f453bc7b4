import { Group, Stack, Text } from '@mantine/core'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section, StateWord } from '../../docket/pages/index.tsx'
import type { ReceptionPage } from '../contract.ts'
import { says } from './says.ts'

/** Those who came, and how what each said stands today. */
export function VisitList({ reception: { visits, state } }: { reception: ReceptionPage }) {
  const say = useSay()
  if (visits.length === 0 && state !== 'under-way') return null
  return (
    <Section title={says.visits}>
      <Stack gap="sm">
        {visits.length === 0 ? <Text>{say(says.noVisits)}</Text> : null}
        {visits.map(({ id, said, kindName, stateName, opens }, index) => (
          <Group key={id} justify="space-between" wrap="nowrap" align="flex-start">
            <Text>
              {index + 1}. {opens ? <Link to={`/opinions/${id}`}>{said}</Link> : said || say(says.visitHidden)}
              {kindName ? (
                <Text span size="sm" c="dimmed">
                  {' '}
                  {capital(say(kindName))}
                </Text>
              ) : null}
            </Text>
            <StateWord of={stateName} />
          </Group>
        ))}
      </Stack>
    </Section>
  )
}
