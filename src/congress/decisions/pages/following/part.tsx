import { Alert, Progress, Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { readFollowing, type FollowingPanel } from '../../contract.ts'
import type { PartProps } from '../part.ts'
import { Checks } from './checks.tsx'
import { Followers } from './followers.tsx'
import { Questions } from './questions.tsx'
import { followSays as says, progressSaid } from './says.ts'

/** What every part of following is given. */
export interface FollowProps extends Pick<PartProps, 'onDone'> {
  readonly matterId: string
  readonly panel: FollowingPanel
}

interface FollowingPartProps extends PartProps {
  /** What is the reader's own to do stands where she first looks; else it is read further down. */
  readonly at: 'now' | 'body'
}

const isOwn = ({ followers, checks, questions }: FollowingPanel): boolean =>
  followers.some(({ mine, mayAnswer }) => mine && mayAnswer) ||
  checks.some(({ mine, mayGive }) => mine && mayGive) ||
  questions.some(({ mayAdmit, mayAnswer }) => mayAdmit || mayAnswer)

/** How a published decision is followed: progress, followers, what they found, questions, and how it ended. */
export function FollowingPart({ paper, onDone, at }: FollowingPartProps) {
  const followed = paper.state === 'following' || paper.state === 'concluded'
  const found = useReply(readFollowing, { params: { id: paper.id } }, { enabled: followed })
  if (!followed) return null
  if (found.error && at === 'body') return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data || isOwn(found.data) !== (at === 'now')) return null
  const part = { matterId: paper.id, panel: found.data, onDone }
  return (
    <>
      <Standing panel={found.data} />
      <Followers {...part} />
      <Checks {...part} />
      <Questions {...part} />
    </>
  )
}

/** The progress in numbers and as a bar; what is late is named. */
function Standing({ panel }: Pick<FollowProps, 'panel'>) {
  const say = useSay()
  const { progress, clauses, conclusion } = panel
  const late = clauses.filter(({ ordinal }) => progress.overdue.includes(ordinal))
  return (
    <Section title={says.progress}>
      <Text fw={700} className="sum">
        {say(progressSaid(progress))}
      </Text>
      <Progress value={progress.percent} size="lg" my="xs" aria-label={say(says.progress)} />
      {late.length > 0 ? (
        <Alert color="#9a4a00" mt="sm">
          {say(says.overdue)}
          <ul className="plain-list">
            {late.map(({ ordinal, text, owner, dueOn, goingOn }) => (
              <li key={ordinal}>
                <Text size="sm">
                  {ordinal}. {text}（{say(owner)}，{say(sayDay(dueOn))}）
                </Text>
                {goingOn ? (
                  <Text size="sm">
                    {say(says.goesOn)}
                    {goingOn}
                  </Text>
                ) : null}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {conclusion ? (
        <div className="paper-part">
          <Text component="h3" size="sm" fw={700} m={0}>
            {say(says.conclusion)}
          </Text>
          <Text size="sm">
            {conclusion.heardAt} · {say(sayDay(conclusion.reportedOn))}
          </Text>
          <Text className="prose">{conclusion.text}</Text>
        </div>
      ) : null}
    </Section>
  )
}
