import { Badge, Button, Group, Text } from '@mantine/core'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { cancelInvitation, givePen, type Signatory } from '../contract.ts'
import { signatoryStateNames, takingPart } from '../words.ts'
import { PressTwice } from './press-twice.tsx'
import { awaitedUntil, signedOn, signSays } from './sign-says.ts'
import { refreshes } from './use-drafting.ts'

interface SignatoryRowProps {
  readonly matterId: string
  readonly signatory: Signatory
  /** Whether the reader may cancel and give the pen. */
  readonly leads: boolean
}

const colours = { signed: 'green', 'to-confirm': 'orange', invited: 'desk' } as const

/** One deputy: who she is, where her name stands, and what the lead deputy can do about it. */
export function SignatoryRow({ matterId, signatory, leads }: SignatoryRowProps) {
  const say = useSay()
  const { name, delegation, state, holdsPen, signedOn: day, answerBy, reason } = signatory
  const waiting = state === 'invited' || state === 'to-confirm'
  return (
    <li>
      <Group gap="xs">
        <strong>{name}</strong>
        <Text size="sm" c="gray.7" component="span">
          {delegation}
        </Text>
        <Badge variant="light" tt="none" c="dark" color={colours[state as keyof typeof colours] ?? 'gray'}>
          {say(signatoryStateNames[state])}
        </Badge>
        {holdsPen ? (
          <Badge variant="outline" tt="none" c="dark">
            {say(signSays.pen)}
          </Badge>
        ) : null}
      </Group>
      <Text size="sm">
        {state === 'signed' && day ? say(signedOn(day)) : null}
        {waiting && answerBy ? say(awaitedUntil(answerBy)) : null}
        {reason}
      </Text>
      {leads ? <Lead matterId={matterId} signatory={signatory} /> : null}
    </li>
  )
}

/** What the lead deputy may do about one name. */
function Lead({ matterId, signatory: { deputyId, state, holdsPen } }: Omit<SignatoryRowProps, 'leads'>) {
  const say = useSay()
  const cancel = useCall(cancelInvitation, { refreshes })
  const pen = useCall(givePen, { refreshes })
  if (!takingPart.some((each) => each === state)) return null
  const params = { id: matterId, deputyId }
  return (
    <>
      <Group gap="sm" mt={4}>
        <Button
          variant="default"
          loading={pen.isPending}
          onClick={() => pen.mutate({ params, body: { holds: !holdsPen } })}
        >
          {say(holdsPen ? signSays.takePen : signSays.givePen)}
        </Button>
        {state === 'invited' ? (
          <PressTwice
            name={signSays.cancel}
            question={signSays.cancelSure}
            busy={cancel.isPending}
            onSure={() => cancel.mutate({ params })}
          />
        ) : null}
      </Group>
      <ProblemNotice error={cancel.error ?? pen.error} />
    </>
  )
}
