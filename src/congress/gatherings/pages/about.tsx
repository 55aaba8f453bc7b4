import { Checkbox, Stack, Text } from '@mantine/core'
import { useCall } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { FactsSection, Section } from '../../docket/pages/index.tsx'
import { tickServiceItem, type GatheringPage } from '../contract.ts'
import { says } from './says.ts'

/** When, where, what about; and how many make the quorum. */
export function About({ paper }: { paper: GatheringPage }) {
  const say = useSay()
  const { quorum } = paper
  return (
    <FactsSection
      title={says.about}
      facts={[
        [says.when, `${say(sayDay(paper.heldOn))} ${paper.startsAt}–${paper.endsAt}`],
        [says.where, paper.place],
        [
          says.agenda,
          paper.agenda.length > 0 ? (
            <ol className="plain-numbers">
              {paper.agenda.map((item, index) => (
                <li key={index}>{item}</li>
              ))}
            </ol>
          ) : null,
        ],
        [
          says.quorum,
          quorum
            ? say({
                zh: `应到 ${quorum.members}，须到 ${quorum.needed}，实到 ${quorum.present}`,
                en: `${quorum.present} of ${quorum.members} present, ${quorum.needed} needed`,
              })
            : null,
        ],
        [says.whyShort, paper.whyShort],
      ]}
    />
  )
}

/** Minutes, and what was decided, with how far it has come. */
export function Decided({ paper }: { paper: GatheringPage }) {
  const say = useSay()
  if (!paper.minutes && paper.outcomes.length === 0) return null
  return (
    <Section title={says.minutes}>
      <Text className="prose" mb="md">
        {paper.minutes}
      </Text>
      <ul className="plain-list">
        {paper.outcomes.map(({ id, text, owner, dueOn, stateName }, index) => (
          <li key={index}>
            <Text>{id ? <Link to={`/undertakings/${id}`}>{text}</Link> : text}</Text>
            <Text size="sm">
              {say(owner)} · {say(sayDay(dueOn))} · {say(stateName)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** 会务清单: what is seen to, and by whom. */
export function ServiceList({ paper }: { paper: GatheringPage }) {
  const ticking = useCall(tickServiceItem, { refreshes: ['readGathering'] })
  if (!paper.mayOrganise || paper.service.length === 0) return null
  return (
    <div className="screen-only">
      <Section title={says.service}>
        <ProblemNotice error={ticking.error} />
        <Stack gap="xs">
          {paper.service.map(({ text, doneBy }, index) => (
            <Checkbox
              key={index}
              label={doneBy ? `${text}（${doneBy}）` : text}
              checked={doneBy !== null}
              onChange={({ currentTarget }) =>
                ticking.mutate({
                  params: { id: paper.id, ordinal: index + 1 },
                  body: { done: currentTarget.checked },
                })
              }
            />
          ))}
        </Stack>
        <Text size="sm" mt="xs">
          {paper.service.filter(({ doneBy }) => doneBy !== null).length} / {paper.service.length}
        </Text>
      </Section>
    </div>
  )
}
