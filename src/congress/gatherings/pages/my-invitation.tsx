import { Button, Group, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { answerInvitation, type GatheringPage } from '../contract.ts'
import { gatheringSentences } from '../refusals.ts'
import { mayAskLeave } from '../rules.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'

/** The reader's own invitation: coming, or asking leave with the reason. */
export function MyInvitation({ paper }: { paper: GatheringPage }) {
  const say = useSay()
  const mine = paper.invitations.find((each) => each.mine)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const answering = useCall(answerInvitation, { refreshes })
  if (!mine) return null
  const open = mine.state === 'invited' || mine.state === 'accepted'
  const send = (coming: boolean) =>
    answering.mutate(
      { params: { id: mine.id }, body: { version: mine.version, coming, reason: coming ? '' : reason } },
      { onSuccess: () => setAsking(false) },
    )
  const ruling = mayAskLeave({ reason })
  const sentence = ruling.permitted ? null : (gatheringSentences[ruling.because]?.(ruling.facts) ?? null)
  return (
    <Section title={says.answer}>
      <Text mb="sm">
        {capital(say(mine.stateName))}
        {mine.reason ? `：${mine.reason}` : ''}
      </Text>
      <ProblemNotice error={answering.error} />
      {open && !asking ? (
        <Group>
          {mine.state === 'invited' ? (
            <Button onClick={() => send(true)} loading={answering.isPending}>
              {say(says.coming1)}
            </Button>
          ) : null}
          <Button variant="default" onClick={() => setAsking(true)}>
            {say(says.leave)}
          </Button>
        </Group>
      ) : null}
      {open && asking ? (
        <>
          <Textarea
            label={say(says.leaveReason)}
            required
            autosize
            maxLength={500}
            mb="sm"
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Group align="flex-start">
            <RuledButton ruling={ruling} sentence={sentence} onPress={() => send(false)} loading={answering.isPending}>
              {say(says.send)}
            </RuledButton>
            <Button variant="default" onClick={() => setAsking(false)}>
              {say(says.cancel)}
            </Button>
          </Group>
        </>
      ) : null}
    </Section>
  )
}
