import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { TextField } from '../../../ui/typed-fields.tsx'
import { Section } from '../../docket/pages/index.tsx'
import {
  answerReportQuestion,
  askAboutReport,
  withdrawReportQuestion,
  type Question,
  type ReportPage,
} from '../contract.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'

/** Questions and answers, which stay with the report; and the way to ask one. */
export function Questions({ paper }: { paper: ReportPage }) {
  const say = useSay()
  return (
    <Section title={says.questions}>
      {paper.questions.length === 0 ? <Text mb="sm">{say(says.noQuestions)}</Text> : null}
      <ul className="report-talk">
        {paper.questions.map((question) => (
          <li key={question.id}>
            <OneQuestion question={question} />
          </li>
        ))}
      </ul>
      <Asking paper={paper} />
    </Section>
  )
}

function OneQuestion({ question }: { question: Question }) {
  const say = useSay()
  const { deputy, askedOn, text, answer, answeredOn, dueOn, mayAnswer, mayWithdraw } = question
  const withdrawing = useCall(withdrawReportQuestion, { refreshes })
  const withdraw = () => withdrawing.mutate({ params: { id: question.id }, body: { version: question.version } })
  return (
    <>
      <Text size="sm" c="gray.7">
        {deputy} · {say(sayDay(askedOn))}
        {dueOn ? ` · ${say(says.answerBy)} ${say(sayDay(dueOn))}` : ''}
      </Text>
      <Text className="prose" fw={600}>
        {text}
      </Text>
      {answer ? (
        <>
          <Title order={3} size="h6" mt={6}>
            {say(says.answer)}
            {answeredOn ? ` · ${say(sayDay(answeredOn))}` : ''}
          </Title>
          <Text className="prose">{answer}</Text>
        </>
      ) : null}
      {mayAnswer ? <AnswerForm question={question} /> : null}
      {mayWithdraw ? (
        <Button
          variant="default"
          size="compact-md"
          mt={6}
          className="screen-only"
          loading={withdrawing.isPending}
          onClick={withdraw}
        >
          {say(says.takeBack)}
        </Button>
      ) : null}
      <ProblemNotice error={withdrawing.error} />
    </>
  )
}

function AnswerForm({ question }: { question: Question }) {
  const say = useSay()
  const kept = useKept(`report-question.${question.id}`, { answer: '', promise: '', dueOn: '' })
  const typed = kept.value
  const change = (changed: Partial<typeof typed>) => kept.setValue({ ...typed, ...changed })
  const answering = useCall(answerReportQuestion, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { answer, promise, dueOn } = typed
    answering.mutate(
      {
        params: { id: question.id },
        body: { version: question.version, answer, promises: promise ? [{ promise, dueOn }] : [] },
      },
      { onSuccess: kept.drop },
    )
  }
  return (
    <form onSubmit={submit} className="screen-only">
      <Stack gap="sm" mt="sm">
        <TextField
          label={says.answerText}
          field="answer"
          value={typed.answer}
          onChange={(answer) => change({ answer })}
          error={answering.error}
          max={4000}
        />
        <Group grow align="flex-start">
          <TextInput
            label={say(says.promiseHere)}
            maxLength={300}
            value={typed.promise}
            onChange={({ currentTarget }) => change({ promise: currentTarget.value })}
          />
          <TextInput
            type="date"
            label={say(says.promiseDay)}
            required={typed.promise !== ''}
            value={typed.dueOn}
            onChange={({ currentTarget }) => change({ dueOn: currentTarget.value })}
          />
        </Group>
        <ProblemNotice error={answering.error} />
        <Group>
          <Button type="submit" loading={answering.isPending}>
            {say(says.answer)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Asking({ paper }: { paper: ReportPage }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [questionId, setQuestionId] = useState(newId)
  const kept = useKept(`report.ask.${paper.id}`, '')
  const asking = useCall(askAboutReport, { refreshes })
  if (!paper.own) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    asking.mutate(
      { params: { id: paper.id }, body: { questionId, text: kept.value } },
      {
        onSuccess: () => {
          kept.setValue('')
          setQuestionId(newId())
          setOpen(false)
        },
      },
    )
  }
  if (!open)
    return (
      <Group mt="md" className="screen-only">
        <RuledButton
          ruling={paper.own.mayAsk.ruling}
          sentence={paper.own.mayAsk.sentence}
          onPress={() => setOpen(true)}
        >
          {say(says.askHere)}
        </RuledButton>
      </Group>
    )
  return (
    <form onSubmit={submit} className="screen-only">
      <Stack gap="sm" mt="md">
        <TextField
          label={says.askText}
          field="text"
          value={kept.value}
          onChange={kept.setValue}
          error={asking.error}
          max={1000}
        />
        <ProblemNotice error={asking.error} />
        <Group>
          <Button type="submit" loading={asking.isPending}>
            {say(says.sendQuestion)}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
