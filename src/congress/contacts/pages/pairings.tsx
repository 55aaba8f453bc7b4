import { Badge, Button, Group, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { DeputyChoice } from '../../deputies/pages/index.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { endPairing, pairWithDeputy, suggestDeputies, type MemberLine } from '../contract.ts'
import { says } from './says.ts'

/** What shows a member and her deputies, asked again after a change. */
export const refreshes = ['readContactMatrix', 'suggestDeputies', 'readContactReport']

/** Whom she is paired with, and whom she might be, each with the reason. */
export function Pairings({ member }: { member: MemberLine }) {
  const say = useSay()
  const found = useReply(suggestDeputies, { params: { id: member.id } })
  const pairing = useCall(pairWithDeputy, { refreshes })
  const pair = (deputyId: string) =>
    pairing.mutate({ params: { id: member.id }, body: { pairingId: newId(), deputyId } })
  return (
    <>
      <Section title={says.deputies}>
        {member.gap ? (
          <Text fw={600} c="red.9" mb="sm">
            {say(member.gap.sentence)}
          </Text>
        ) : null}
        <ul className="plain-list">
          {member.pairings.map((each) => (
            <li key={each.id}>
              <Paired pairing={each} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={says.suggested}>
        <Text size="sm" mb="sm">
          {say(says.suggestedHint)}
        </Text>
        <ProblemNotice error={found.error ?? pairing.error} />
        <ul className="plain-list">
          {found.data?.rows.map(({ id, name, reasons, members }) => (
            <li key={id}>
              <Group justify="space-between" wrap="nowrap">
                <div>
                  <Text fw={600}>
                    {name}{' '}
                    {reasons.map(({ what }) => (
                      <Badge key={what} variant="light" tt="none" mr={4}>
                        {what}
                      </Badge>
                    ))}
                  </Text>
                  <Text size="sm" c="gray.7">
                    {reasons.length === 0 ? `${say(says.noReason)} · ` : ''}
                    {say(says.membersOf)} {members}
                  </Text>
                </div>
                <Button
                  variant="default"
                  loading={pairing.isPending && pairing.variables?.body.deputyId === id}
                  onClick={() => pair(id)}
                  aria-label={`${say(says.pair)} ${name}`}
                >
                  {say(says.pair)}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
        <Another onPair={pair} waiting={pairing.isPending} />
      </Section>
    </>
  )
}

/** Any other deputy, found by name. */
function Another({ onPair, waiting }: { onPair: (deputyId: string) => void; waiting: boolean }) {
  const say = useSay()
  const [chosen, setChosen] = useState<{ readonly id: string; readonly name: string } | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen) onPair(chosen.id)
    setChosen(null)
  }
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" mt="md">
        <DeputyChoice label={says.another} chosen={chosen} onChoose={setChosen} issue={undefined} />
        <Button type="submit" variant="default" loading={waiting}>
          {say(says.pair)}
        </Button>
      </Group>
    </form>
  )
}

function Paired({ pairing }: { pairing: MemberLine['pairings'][number] }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const ending = useCall(endPairing, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    ending.mutate({ params: { id: pairing.id }, body: { reason } })
  }
  return (
    <>
      <Group justify="space-between">
        <Text fw={600}>
          {pairing.deputy.name}{' '}
          {pairing.reasons.map((each) => (
            <Badge key={each} variant="light" tt="none" mr={4}>
              {each}
            </Badge>
          ))}
        </Text>
        {asking ? null : (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => setAsking(true)}
            aria-label={`${say(says.unpair)} ${pairing.deputy.name}`}
          >
            {say(says.unpair)}
          </Button>
        )}
      </Group>
      {asking ? (
        <form onSubmit={submit}>
          <Group align="flex-end" mt={6}>
            <TextInput
              label={say(says.reason)}
              required
              maxLength={300}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
            <Button type="submit" loading={ending.isPending}>
              {say(says.unpair)}
            </Button>
          </Group>
          <ProblemNotice error={ending.error} />
        </form>
      ) : null}
    </>
  )
}
