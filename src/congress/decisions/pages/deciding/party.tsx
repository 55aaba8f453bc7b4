import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { dayInShanghai } from '../../../../law/day.ts'
import { useCall } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { Section } from '../../../docket/pages/index.tsx'
import { askPartyCommittee, notePartyReply, type MajorMatterPage } from '../../contract.ts'
import { fieldSays } from '../field-says.ts'
import { DayField, LongField } from '../fields.tsx'
import type { PartProps } from '../part.ts'
import { decidingSays } from './says.ts'

type Request = MajorMatterPage['deciding']['party'][number]

const refreshed = { refreshes: ['readMajorMatter'] }

/** 请示党委: what was asked, what came back. */
export function Party({ paper }: PartProps) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const { party, asksParty, mayAskParty } = paper.deciding
  const waits = party.some(({ repliedOn }) => repliedOn === null)
  return (
    <Section title={decidingSays.party}>
      {asksParty && party.length === 0 ? <Text size="sm">{say(decidingSays.notAskedYet)}</Text> : null}
      <ul className="plain-list">
        {party.map((request) => (
          <li key={request.id}>
            <OneRequest id={paper.id} request={request} mayNote={mayAskParty} />
          </li>
        ))}
      </ul>
      {mayAskParty && !asking && !waits ? (
        <Button variant="default" className="screen-only" mt="sm" onClick={() => setAsking(true)}>
          {say(decidingSays.askParty)}
        </Button>
      ) : null}
      {asking ? <AskForm id={paper.id} onClose={() => setAsking(false)} /> : null}
    </Section>
  )
}

function OneRequest({ id, request, mayNote }: { id: string; request: Request; mayNote: boolean }) {
  const say = useSay()
  const [noting, setNoting] = useState(false)
  const { agreed, repliedOn } = request
  return (
    <>
      <Text>
        {request.document} · {say(sayDay(request.sentOn))}
      </Text>
      <Text fw={600}>
        {agreed === null ? say(decidingSays.awaited) : say(agreed ? decidingSays.agreed : decidingSays.notAgreed)}
        {repliedOn ? ` · ${say(sayDay(repliedOn))}` : ''}
      </Text>
      {request.reply ? <Text className="prose">{request.reply}</Text> : null}
      {mayNote && repliedOn === null && !noting ? (
        <Button className="screen-only" mt={4} onClick={() => setNoting(true)}>
          {say(decidingSays.noteReply)}
        </Button>
      ) : null}
      {noting ? <ReplyForm id={id} requestId={request.id} onClose={() => setNoting(false)} /> : null}
    </>
  )
}

function Buttons({ pending, onClose }: { pending: boolean; onClose: () => void }) {
  const say = useSay()
  return (
    <Group>
      <Button type="submit" loading={pending}>
        {say(fieldSays.save)}
      </Button>
      <Button variant="default" onClick={onClose}>
        {say(fieldSays.cancel)}
      </Button>
    </Group>
  )
}

function AskForm({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useSay()
  const [requestId] = useState(newId)
  const [sentOn, setSentOn] = useState(() => dayInShanghai(new Date()))
  const [document, setDocument] = useState('')
  const asking = useCall(askPartyCommittee, refreshed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    asking.mutate({ params: { id }, body: { requestId, sentOn, document } }, { onSuccess: onClose })
  }
  return (
    <form onSubmit={submit} className="act-form screen-only">
      <Stack gap="md">
        <TextInput
          label={say(decidingSays.document)}
          required
          maxLength={100}
          value={document}
          error={issueOf(asking.error, 'document')}
          onChange={(event) => setDocument(event.currentTarget.value)}
        />
        <DayField name="sentOn" label={decidingSays.sentOn} value={sentOn} error={asking.error} onChange={setSentOn} />
        <ProblemNotice error={asking.error} />
        <Buttons pending={asking.isPending} onClose={onClose} />
      </Stack>
    </form>
  )
}

function ReplyForm({ id, requestId, onClose }: { id: string; requestId: string; onClose: () => void }) {
  const say = useSay()
  const [answer, setAnswer] = useState<'agreed' | 'notAgreed' | ''>('')
  const [reply, setReply] = useState('')
  const [repliedOn, setRepliedOn] = useState(() => dayInShanghai(new Date()))
  const noting = useCall(notePartyReply, refreshed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { agreed: answer === 'agreed', reply, repliedOn }
    if (answer) noting.mutate({ params: { id, requestId }, body }, { onSuccess: onClose })
  }
  return (
    <form onSubmit={submit} className="act-form screen-only">
      <Stack gap="md">
        <Radio.Group
          label={say(decidingSays.answer)}
          required
          value={answer}
          onChange={(value) => setAnswer(value as typeof answer)}
        >
          <Stack gap={0}>
            {(['agreed', 'notAgreed'] as const).map((each) => (
              <Radio key={each} className="option" value={each} required label={say(decidingSays[each])} />
            ))}
          </Stack>
        </Radio.Group>
        <LongField name="reply" label={decidingSays.reply} value={reply} error={noting.error} onChange={setReply} />
        <DayField
          name="repliedOn"
          label={decidingSays.repliedOn}
          value={repliedOn}
          error={noting.error}
          onChange={setRepliedOn}
        />
        <ProblemNotice error={noting.error} />
        <Buttons pending={noting.isPending} onClose={onClose} />
      </Stack>
    </form>
  )
}
