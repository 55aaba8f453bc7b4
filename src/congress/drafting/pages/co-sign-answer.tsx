import { Alert, Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../../platform/http/contract.ts'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { openText, withdrawName, type Drafting } from '../contract.ts'
import { partName, textParts, type PaperKind } from '../words.ts'
import type { PaperProps } from './part.ts'
import { PressTwice } from './press-twice.tsx'
import { answerBy, invitedBy, signSays } from './sign-says.ts'
import { Signing } from './signing.tsx'
import { refreshes, useDrafting } from './use-drafting.ts'
import './drafting.css'

/** The invited deputy reads the text, then signs or declines; nothing for anybody else. */
export function CoSignAnswer({ matterId, kind }: PaperProps) {
  const say = useSay()
  const [declined, setDeclined] = useState(false)
  const { data } = useDrafting(matterId)
  if (declined)
    return (
      <Alert role="status" color="green">
        {say(signSays.refused)} <Link to="/">{say(signSays.toInbox)}</Link>
      </Alert>
    )
  const mine = data?.mine
  if (!data || !mine) return null
  if (mine.state === 'signed') return <Signed matterId={matterId} drafting={data} />
  if (mine.state !== 'invited' && mine.state !== 'to-confirm') return null
  return <Asked matterId={matterId} kind={kind} drafting={data} onDeclined={() => setDeclined(true)} />
}

interface AnswerProps {
  readonly matterId: string
  readonly drafting: Drafting
}

type Opened = Answer<typeof openText>

interface AskedProps extends AnswerProps {
  readonly kind: PaperKind
  readonly onDeclined: () => void
}

/** Asked, or asked again: first the whole text, then the two answers. */
function Asked({ matterId, kind, drafting, onDeclined }: AskedProps) {
  const say = useSay()
  const open = useCall(openText, { refreshes: ['readDrafting'] })
  const [read, setRead] = useState<Opened | null>(null)
  const { mine, leadDeputy } = drafting
  if (!mine) return null
  const overtaken = read !== null && read.version !== mine.version
  return (
    <Section title={mine.state === 'to-confirm' ? signSays.askedAgain : signSays.asked}>
      <Stack gap="sm">
        {leadDeputy ? <Text fw={600}>{say(invitedBy(leadDeputy.name))}</Text> : null}
        {mine.answerBy ? <Text>{say(answerBy(mine.answerBy))}</Text> : null}
        <Text size="sm">{say(signSays.readFirst)}</Text>
        {read ? <WholeText kind={kind} read={read} /> : null}
        {read === null || overtaken ? (
          <Button
            fullWidth
            loading={open.isPending}
            onClick={() => open.mutate({ params: { id: matterId } }, { onSuccess: setRead })}
          >
            {say(overtaken ? signSays.openAgain : signSays.open)}
          </Button>
        ) : null}
        <ProblemNotice error={open.error} />
        <Signing matterId={matterId} mine={mine} read={read} onDeclined={onDeclined} />
      </Stack>
    </Section>
  )
}

/** The text as it stands, part by part. */
function WholeText({ kind, read: { text } }: { kind: PaperKind; read: Opened }) {
  const say = useSay()
  return (
    <div className="whole-text">
      {textParts.map((part) => (
        <div key={part}>
          <Text size="sm" fw={700}>
            {say(partName(kind, part))}
          </Text>
          <Text className="prose">{text[part].trim() || say(signSays.empty)}</Text>
        </div>
      ))}
    </div>
  )
}

/** Her name stands; until hand-over she may take it back. */
function Signed({ matterId, drafting: { mine } }: AnswerProps) {
  const say = useSay()
  const withdraw = useCall(withdrawName, { refreshes })
  if (!mine) return null
  return (
    <Section title={signSays.mine}>
      {mine.withdraw.ruling.permitted ? (
        <PressTwice
          name={signSays.withdraw}
          question={signSays.withdrawSure}
          busy={withdraw.isPending}
          onSure={() => withdraw.mutate({ params: { id: matterId }, body: {} })}
        />
      ) : (
        <Text size="sm">{mine.withdraw.sentence ? say(mine.withdraw.sentence) : null}</Text>
      )}
      <ProblemNotice error={withdraw.error} />
    </Section>
  )
}
