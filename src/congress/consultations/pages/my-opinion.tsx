import { Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { handInOpinion, type ConsultationPage } from '../contract.ts'
import { mayHandIn } from '../giving/rules.ts'
import { consultationSentences } from '../refusals.ts'
import type { Answers } from '../words.ts'
import { refreshes } from './act-form.ts'
import { answerSaid } from '../reading/answer-said.ts'
import { NameNotice } from './name-notice.tsx'
import { QuestionField, sentAnswers } from './question-field.tsx'
import { says } from './says.ts'

type Mine = NonNullable<ConsultationPage['mine']>

/** The reader's own request: the form to fill in, or that it was answered. */
export function MyOpinion({ paper }: { paper: ConsultationPage }) {
  const say = useSay()
  const [changing, setChanging] = useState(false)
  const { mine } = paper
  if (!mine) return null
  const open = paper.state === 'open'
  if (open && (mine.state === 'asked' || changing))
    return (
      <Section title={says.yourOpinion}>
        <OpinionForm key={mine.id} paper={paper} mine={mine} onDone={() => setChanging(false)} />
      </Section>
    )
  return (
    <Section title={says.yourOpinion}>
      <Stack gap="sm" align="flex-start">
        <Text role="status">{say(standing(paper, mine))}</Text>
        <OwnAnswers paper={paper} />
        {open && mine.state === 'given' && paper.named ? (
          <Button variant="default" onClick={() => setChanging(true)}>
            {say(says.change)}
          </Button>
        ) : null}
      </Stack>
    </Section>
  )
}

function standing(paper: ConsultationPage, mine: Mine) {
  if (mine.state === 'released') return says.released
  if (mine.state === 'given') return paper.named ? says.given : says.givenNameless
  return says.lapsed
}

/** What the reader answered, question by question; of an opinion without a name nothing is known. */
function OwnAnswers({ paper }: { paper: ConsultationPage }) {
  const say = useSay()
  const answers = paper.mine?.answers
  if (!answers) return null
  const said = paper.form.questions.flatMap((question) => {
    const text = answerSaid(question, answers[question.id], say)
    return text ? [{ id: question.id, name: question.name, text }] : []
  })
  return (
    <dl className="card-facts">
      {said.map(({ id, name, text }) => (
        <div key={id}>
          <dt>{say(name)}</dt>
          <dd className="prose">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

interface OpinionFormProps {
  readonly paper: ConsultationPage
  readonly mine: Mine
  readonly onDone: () => void
}

function OpinionForm({ paper, mine, onDone }: OpinionFormProps) {
  const say = useSay()
  const { form } = paper
  const { value: answers, setValue, drop } = useKept<Answers>(`opinion.${mine.id}`, mine.answers ?? {})
  const giving = useCall(handInOpinion, { refreshes })
  const sent = sentAnswers(answers)
  const ruling = mayHandIn(form, sent)
  const sentence = ruling.permitted ? null : (consultationSentences[ruling.because]?.(ruling.facts) ?? null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ruling.permitted || giving.isPending) return
    giving.mutate(
      { params: { id: mine.id }, body: { version: mine.version, answers: sent as never } },
      {
        onSuccess: () => {
          drop()
          onDone()
        },
      },
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <NameNotice named={form.named} />
        <Text size="sm">
          {say(says.until)}
          {say(sayDay(paper.closesOn))} · {say(says.saved)}
        </Text>
        {form.questions.map((question) => (
          <QuestionField
            key={question.id}
            form={form}
            question={question}
            answers={answers}
            onChange={(answer) => setValue({ ...answers, [question.id]: answer } as Answers)}
          />
        ))}
        <ProblemNotice error={giving.error} />
        <Group align="flex-start">
          <RuledButton type="submit" ruling={ruling} sentence={sentence} loading={giving.isPending}>
            {say(form.named ? says.give : says.giveNameless)}
          </RuledButton>
          {mine.state === 'given' ? (
            <Button variant="default" onClick={onDone}>
              {say(says.cancel)}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  )
}
