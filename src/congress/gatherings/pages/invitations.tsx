import { Button, Group, Text } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useCall } from '../../../ui/ask.ts'
import { DataList, type Column } from '../../../ui/data-list.tsx'
import { sayInstant } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { decideLeave, signInFor, type GatheringPage, type InvitationLine } from '../contract.ts'
import { wayNames } from '../words.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'

/** Who was invited, what each answered, who came. */
export function Invitations({ paper }: { paper: GatheringPage }) {
  const say = useSay()
  const deciding = useCall(decideLeave, { refreshes })
  const signing = useCall(signInFor, { refreshes })
  const acts = (line: InvitationLine) => {
    const { id, version, state } = line
    if (!paper.mayOrganise) return null
    if (paper.state === 'under-way' && ['invited', 'accepted', 'leave-asked'].includes(state))
      return (
        <Button
          size="compact-md"
          variant="default"
          aria-label={`${say(says.signFor)} ${say(line.who)}`}
          onClick={() => signing.mutate({ params: { id }, body: { version } })}
        >
          {say(says.signFor)}
        </Button>
      )
    if (state !== 'leave-asked') return null
    const decide = (granted: boolean) => deciding.mutate({ params: { id }, body: { version, granted } })
    return (
      <Group gap="xs">
        <Button size="compact-md" onClick={() => decide(true)} aria-label={`${say(says.grant)} ${say(line.who)}`}>
          {say(says.grant)}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => decide(false)}>
          {say(says.refuse)}
        </Button>
      </Group>
    )
  }
  return (
    <Section title={says.invitations}>
      <ProblemNotice error={deciding.error ?? signing.error} />
      {paper.invitations.length === 0 ? (
        <Text>
          {say(says.notAnnounced)} {paper.invitees.map(({ name }) => say(name)).join('、')}
        </Text>
      ) : (
        <DataList caption={says.invitations} columns={columns(say, acts)} rows={paper.invitations} />
      )}
    </Section>
  )
}

const columns = (
  say: (text: Bilingual) => string,
  acts: (line: InvitationLine) => React.ReactNode,
): Column<InvitationLine>[] => [
  {
    key: 'who',
    name: says.people,
    cell: ({ who, counts }) => `${say(who)}${counts ? '' : `（${say(says.attends)}）`}`,
  },
  {
    key: 'state',
    name: says.state,
    width: 220,
    cell: ({ stateName, reason, way, signedInAt }) => (
      <span className="stacked">
        <span>{capital(say(stateName))}</span>
        {reason ? <Text size="sm">{reason}</Text> : null}
        {way && signedInAt ? (
          <Text size="sm">
            {say(wayNames[way])} {say(sayInstant(signedInAt))}
          </Text>
        ) : null}
      </span>
    ),
  },
  { key: 'act', name: { zh: '办理', en: 'Act' }, width: 190, cell: acts },
]
