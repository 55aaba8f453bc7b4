import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { ArticleLine } from '../../../../ui/article.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { bodyNames } from '../../words.ts'
import type { PartProps } from '../part.ts'
import { Party } from './party.tsx'
import { arithmetic, votesSaid } from '../../deciding/vote-said.ts'
import { decidingSays } from './says.ts'

/** Whose it is to decide, who examined it, what was said, and how it was voted, with the arithmetic. */
export function DecidingPart(part: PartProps) {
  const { deciding } = part.paper
  const begun = deciding.body !== null && part.paper.track !== 'to-file'
  if (!begun) return null
  return (
    <>
      <HowDecided {...part} />
      {deciding.asksParty || deciding.party.length > 0 ? <Party {...part} /> : null}
    </>
  )
}

function HowDecided({ paper }: PartProps) {
  const say = useSay()
  const { deciding, decidedOn } = paper
  const { body, power, votes, urgency } = deciding
  return (
    <Section title={decidingSays.how}>
      {body ? (
        <Told name={decidingSays.power}>
          {capital(say(bodyNames[body]))}
          {power ? <ArticleLine article={power} /> : null}
          {deciding.powerNote ? <Text size="sm">{deciding.powerNote}</Text> : null}
        </Told>
      ) : null}
      <Agenda {...{ paper }} />
      {deciding.examination ? (
        <Told name={decidingSays.examination}>
          <Text size="sm">{deciding.committee?.name}</Text>
          <Text className="prose">{deciding.examination}</Text>
        </Told>
      ) : null}
      {deciding.deliberation ? (
        <Told name={decidingSays.deliberation}>
          {deciding.deliberatedOn ? <Text size="sm">{say(sayDay(deciding.deliberatedOn))}</Text> : null}
          <Text className="prose">{deciding.deliberation}</Text>
        </Told>
      ) : null}
      {votes ? (
        <Told name={decidingSays.arithmetic}>
          {decidedOn ? <Text size="sm">{say(sayDay(decidedOn))}</Text> : null}
          <Text className="sum" fw={600}>
            {say(arithmetic({ ...votes, members: body === 'standing-committee' }))}
          </Text>
          <Text size="sm">{say(votesSaid(votes))}</Text>
          <ArticleLine article={votes.under} />
        </Told>
      ) : null}
      {urgency ? (
        <div className="urgent">
          <Told name={decidingSays.urgent}>
            <Text className="prose">{urgency}</Text>
          </Told>
        </div>
      ) : null}
    </Section>
  )
}

/** On whose agenda it stands, or stood. */
function Agenda({ paper }: Pick<PartProps, 'paper'>) {
  const say = useSay()
  const { gathering, session, meetsOn } = paper.deciding
  if (!meetsOn) return null
  return (
    <Told name={decidingSays.agenda}>
      {gathering ? <Link to={`/gatherings/${gathering.id}`}>{gathering.name}</Link> : session?.name}{' '}
      {say(sayDay(meetsOn))}
    </Told>
  )
}

function Told({ name, children }: { name: Bilingual; children: ReactNode }) {
  const say = useSay()
  return (
    <div className="paper-part">
      <Text component="h3" size="sm" fw={700} m={0}>
        {say(name)}
      </Text>
      <div>{children}</div>
    </div>
  )
}
