import { Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { TextField } from '../../../ui/typed-fields.tsx'
import { Section, type Finished } from '../../docket/pages/index.tsx'
import { answerInspectionInvitation, confirmOpinion, type InspectionPage, type Member } from '../contract.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'

interface MyLetterProps {
  readonly paper: InspectionPage
  readonly onDone: (finished: Finished) => void
}

/** What the reader's own invitation asks of her now: to come, or to confirm what was written. */
export function MyLetter({ paper, onDone }: MyLetterProps) {
  const mine = paper.people.find((member) => member.mine)
  if (!mine) return null
  if (mine.state === 'invited') return <Answering key={mine.version} mine={mine} onDone={onDone} />
  if (mine.state === 'accepted' && ['preparing', 'planned'].includes(paper.state))
    return <Answering key={mine.version} mine={mine} onDone={onDone} accepted />
  if (mine.state === 'to-confirm') return <Confirming key={mine.version} mine={mine} onDone={onDone} />
  return null
}

interface OneProps extends Pick<MyLetterProps, 'onDone'> {
  readonly mine: Member
  readonly accepted?: boolean
}

function Answering({ mine, onDone, accepted = false }: OneProps) {
  const say = useSay()
  const [declining, setDeclining] = useState(false)
  const { value: reason, setValue, drop } = useKept(`inspection-invitation.${mine.invitationId}.decline`, '')
  const answering = useCall(answerInspectionInvitation, { refreshes })
  const answer = (coming: boolean) =>
    answering.mutate(
      { params: { id: mine.invitationId }, body: { version: mine.version, coming, reason: coming ? '' : reason } },
      {
        onSuccess: () => {
          drop()
          onDone({ act: coming ? 'accept' : 'decline', name: coming ? says.accept : says.decline })
        },
      },
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    answer(false)
  }
  if (accepted && !declining)
    return (
      <div className="screen-only">
        <Button variant="default" onClick={() => setDeclining(true)}>
          {say(says.cannotCome)}
        </Button>
      </div>
    )
  return (
    <div className="screen-only">
      <Section title={accepted ? says.cannotCome : says.letter}>
        <Text size="sm" mb="sm">
          {say(says.letterHint)}
        </Text>
        <ProblemNotice error={answering.error} />
        {declining ? (
          <form onSubmit={submit}>
            <Stack gap="sm">
              <TextField
                label={says.declineReason}
                field="reason"
                value={reason}
                onChange={setValue}
                error={answering.error}
                max={500}
              />
              <Group>
                <Button type="submit" loading={answering.isPending}>
                  {say(says.send)}
                </Button>
                <Button variant="default" onClick={() => setDeclining(false)}>
                  {say(says.cancel)}
                </Button>
              </Group>
            </Stack>
          </form>
        ) : (
          <Group>
            <Button loading={answering.isPending} onClick={() => answer(true)}>
              {say(says.accept)}
            </Button>
            <Button variant="default" onClick={() => setDeclining(true)}>
              {say(says.decline)}
            </Button>
          </Group>
        )}
      </Section>
    </div>
  )
}

function Confirming({ mine, onDone }: OneProps) {
  const say = useSay()
  const { value: remark, setValue, drop } = useKept(`inspection-invitation.${mine.invitationId}.confirm`, '')
  const confirming = useCall(confirmOpinion, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    confirming.mutate(
      { params: { id: mine.invitationId }, body: { version: mine.version, remark } },
      {
        onSuccess: () => {
          drop()
          onDone({ act: 'confirm', name: says.confirm })
        },
      },
    )
  }
  return (
    <div className="screen-only">
      <Section title={says.confirmTitle}>
        <form onSubmit={submit}>
          <Stack gap="sm">
            <Text size="sm">{say(says.confirmHint)}</Text>
            <TextField
              label={says.remarkLabel}
              field="remark"
              value={remark}
              onChange={setValue}
              error={confirming.error}
              max={1000}
              rows={2}
              required={false}
            />
            <ProblemNotice error={confirming.error} />
            <Group>
              <Button type="submit" loading={confirming.isPending}>
                {say(says.confirm)}
              </Button>
            </Group>
          </Stack>
        </form>
      </Section>
    </div>
  )
}
