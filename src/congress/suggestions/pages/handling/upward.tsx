import { Text, Textarea, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { addDays, dayInShanghai } from '../../../../law/day.ts'
import { useCall } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { answerFromAbove, sendUpward, type SuggestionPage } from '../../contract.ts'
import { maySendUpward } from '../../handling/rules.ts'
import { handlingSays } from './handling-says.ts'
import { SideForm, Unfold } from './side-form.tsx'

type Letter = SuggestionPage['handling']['upwardLetters'][number]

const refreshes = ['readSuggestion', 'readInbox', 'listDuties']

/** Letters upward, and what came of them. */
export function UpwardLetters({ paper }: { paper: SuggestionPage }) {
  const say = useSay()
  const { upwardLetters, mine } = paper.handling
  if (upwardLetters.length === 0 && !mine.isHandling) return null
  return (
    <div className="paper-part">
      <Title order={3} size="h6">
        {say(handlingSays.upward)}
      </Title>
      <ul className="plain-list">
        {upwardLetters.map((letter) => (
          <li key={letter.id}>
            <Text size="sm">
              <strong>{say(sayDay(letter.sentOn))}</strong> · {letter.organ} → {letter.addressedTo} · {letter.document}
            </Text>
            <Text size="sm" className="prose">
              {letter.subject}
            </Text>
            <Text size="sm">
              {letter.answeredOn
                ? `${say(handlingSays.answeredOn)} ${say(sayDay(letter.answeredOn))}`
                : `${say(handlingSays.awaiting)}${say(sayDay(letter.expectedOn))}`}
            </Text>
            {letter.answer ? (
              <Text size="sm" className="prose">
                {letter.answer}
              </Text>
            ) : null}
            {letter.version === null ? null : (
              <Unfold label={handlingSays.logAnswer}>
                {(close) => <AnswerForm paperId={paper.id} letter={letter} onClose={close} />}
              </Unfold>
            )}
          </li>
        ))}
      </ul>
      {mine.isHandling ? (
        <Unfold label={handlingSays.sendUpward}>{(close) => <LetterForm paperId={paper.id} onClose={close} />}</Unfold>
      ) : null}
    </div>
  )
}

const noLetter = { addressedTo: '', sentOn: '', document: '', subject: '', expectedOn: '' }

function LetterForm({ paperId, onClose }: { paperId: string; onClose: () => void }) {
  const say = useSay()
  const [letterId] = useState(newId)
  const [typed, setTyped] = useState(noLetter)
  const calling = useCall(sendUpward, { refreshes })
  const today = dayInShanghai(new Date())
  const field = (
    name: keyof typeof noLetter,
    props: { type?: string; min?: string; max?: string; maxLength?: number },
  ) => (
    <TextInput
      label={say(handlingSays[name])}
      required
      value={typed[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      {...props}
    />
  )
  const dated = typed.sentOn && typed.expectedOn
  return (
    <SideForm
      title={handlingSays.sendUpward}
      ruling={dated ? maySendUpward({ ...typed, today }) : null}
      calling={calling}
      onSubmit={() => calling.mutate({ params: { id: paperId }, body: { letterId, ...typed } }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <Text size="sm">{say(handlingSays.upwardNote)}</Text>
      {field('addressedTo', { maxLength: 100 })}
      {field('sentOn', { type: 'date', max: today })}
      {field('document', { maxLength: 60 })}
      {field('subject', { maxLength: 500 })}
      {field('expectedOn', { type: 'date', min: addDays(today, 1) })}
    </SideForm>
  )
}

function AnswerForm({ paperId, letter, onClose }: { paperId: string; letter: Letter; onClose: () => void }) {
  const say = useSay()
  const today = dayInShanghai(new Date())
  const [answeredOn, setDay] = useState(today)
  const [answer, setAnswer] = useState('')
  const calling = useCall(answerFromAbove, { refreshes })
  const send = () =>
    calling.mutate(
      { params: { id: paperId, letterId: letter.id }, body: { version: letter.version ?? 1, answeredOn, answer } },
      { onSuccess: onClose },
    )
  return (
    <SideForm title={handlingSays.logAnswer} calling={calling} onSubmit={send} onCancel={onClose}>
      <TextInput
        label={say(handlingSays.answeredOn)}
        type="date"
        required
        min={letter.sentOn}
        max={today}
        value={answeredOn}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Textarea
        label={say(handlingSays.answerAbove)}
        required
        autosize
        minRows={3}
        maxLength={2000}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
    </SideForm>
  )
}
