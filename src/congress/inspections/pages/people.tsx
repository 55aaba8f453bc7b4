import { Badge, Group, Text } from '@mantine/core'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../docket/pages/index.tsx'
import type { InspectionPage } from '../contract.ts'
import { says } from './says.ts'

/** 视察组: who was invited and why, how each stands, who leads. */
export function People({ paper }: { paper: InspectionPage }) {
  const say = useSay()
  const line = (name: { zh: string; en: string }, text: string) =>
    text ? (
      <Text size="sm" className="prose">
        {say(name)}
        {say({ zh: '：', en: ': ' })}
        {text}
      </Text>
    ) : null
  return (
    <Section title={says.people}>
      {paper.people.length === 0 ? <Text>{say(says.nobody)}</Text> : null}
      <ul className="plain-list">
        {paper.people.map((member) => (
          <li key={member.invitationId}>
            <Group gap="xs">
              <Link to={`/deputies/${member.deputy.id}`} fw={600}>
                {member.deputy.name}
              </Link>
              <Text size="sm">{[member.occupation, member.post].filter(Boolean).join(' · ')}</Text>
              {member.leads ? (
                <Badge variant="light" tt="none">
                  {say(says.leads)}
                </Badge>
              ) : null}
              <Text size="sm" c="gray.7">
                {capital(say(member.stateName))}
              </Text>
            </Group>
            {line(says.because, member.because)}
            {line(says.declinedBecause, member.reason)}
            {line(says.remark, member.remark)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
