import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { sayNumber } from '../../../../ui/paper-number.ts'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import type { Group, SuggestionPage } from '../../contract.ts'
import { suggestionSentences } from '../../refusals.ts'
import { StateBadge } from '../state-badge.tsx'
import { AssignGroupForm, DissolveForm, UngroupForm } from './group-forms.tsx'
import { similarSays as says } from './says.ts'

/** 并案办理、分别答复: the papers this one is handled with, for whoever may see them. */
export function GroupCard({ paper, group }: { paper: SuggestionPage; group: Group }) {
  const say = useSay()
  return (
    <Section title={says.groupName}>
      <Text>{group.reason}</Text>
      <Text size="sm" c="gray.7">
        {say(says.since)}
        {say(sayDay(group.formedOn))}
        {group.organ ? ` · ${say(says.ledBy)}${group.organ.name}` : ''}
      </Text>
      <Title order={3} size="h6" mt="sm">
        {say(says.others)}
      </Title>
      {group.others.length === 0 ? <Text size="sm">{say(says.noOthers)}</Text> : null}
      {group.others.map((other) => (
        <Other key={other.id} other={other} />
      ))}
      {paper.similar.offers ? <GroupActs paper={paper} groupId={group.id} offers={paper.similar.offers} /> : null}
    </Section>
  )
}

function Other({ other }: { other: Group['others'][number] }) {
  const say = useSay()
  return (
    <article className="similar-one">
      <div>
        <Link to={`/suggestions/${other.id}`}>{other.title}</Link> <StateBadge state={other.state} />
      </div>
      <Text size="sm" c="gray.7">
        {[other.number ? say(sayNumber(other.number)) : '', other.leadDeputy?.name ?? '', other.organ?.name ?? '']
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {other.reply ? (
        <details>
          <summary>
            {say(says.theirReply)} · {say(sayDay(other.reply.on))}
          </summary>
          <Text className="prose">{other.reply.text}</Text>
        </details>
      ) : null}
    </article>
  )
}

type Offers = NonNullable<SuggestionPage['similar']['offers']>
type Act = 'assign' | 'ungroup' | 'dissolve'
const acts: readonly Act[] = ['assign', 'ungroup', 'dissolve']

function GroupActs({ paper, groupId, offers }: { paper: SuggestionPage; groupId: string; offers: Offers }) {
  const say = useSay()
  const [open, setOpen] = useState<Act | null>(null)
  const close = () => setOpen(null)
  if (open === 'assign') return <AssignGroupForm groupId={groupId} onClose={close} />
  if (open === 'ungroup') return <UngroupForm paper={paper} onClose={close} />
  if (open === 'dissolve') return <DissolveForm groupId={groupId} onClose={close} />
  return (
    <div className="act-list screen-only">
      {acts.map((act) => {
        const ruling = offers[act]
        const sentence = ruling.permitted ? null : (suggestionSentences[ruling.because]?.(ruling.facts) ?? null)
        return (
          <RuledButton key={act} variant="default" ruling={ruling} sentence={sentence} onPress={() => setOpen(act)}>
            {say(says[act])}
          </RuledButton>
        )
      })}
    </div>
  )
}
