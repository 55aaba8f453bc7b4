import { Button, Text, Title } from '@mantine/core'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { reviseGathering, type GatheringPage } from '../../../gatherings/contract.ts'
import type { Visit } from '../../contract.ts'
import { notYetInvited, planWith } from './invitees.ts'
import { says } from './says.ts'

const refreshes = ['readGathering', 'listGatherings']

/** One press puts on the list whom the stops concern: those who raised the items, those who answer, the government's office. */
export function Invite({ paper, visit }: { paper: GatheringPage; visit: Visit }) {
  const say = useSay()
  const revising = useCall(reviseGathering, { refreshes })
  if (visit.stops.every(({ item }) => item === null)) return null
  const { stops } = visit
  const wanted = notYetInvited({ stops, invitees: paper.invitees, government: say(says.government) })
  const add = () => revising.mutate({ params: { id: paper.id }, body: planWith(paper, wanted) })
  return (
    <div className="paper-part screen-only">
      <Title order={3} size="h6">
        {say(says.invite)}
      </Title>
      {wanted.length === 0 ? (
        <Text size="sm" role="status">
          {say(says.invited)}
        </Text>
      ) : (
        <>
          <Text size="sm">{say(says.inviteHint)}</Text>
          <Text my="xs">{wanted.map(({ name }) => name).join(say({ zh: '、', en: ', ' }))}</Text>
          <Button onClick={add} loading={revising.isPending}>
            {say(says.inviteAll)}
          </Button>
        </>
      )}
      <ProblemNotice error={revising.error} />
    </div>
  )
}
