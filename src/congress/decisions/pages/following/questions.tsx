import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { sayDay } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { DutyDue, Section } from '../../../docket/pages/index.tsx'
import type { QuestionLine } from '../../contract.ts'
import { turnDownNames } from '../../following/words.ts'
import { AskForm } from './ask-form.tsx'
import type { FollowProps } from './part.tsx'
import { AdmitForm, AnswerQuestionForm, TurnDownForm } from './question-forms.tsx'
import { clauseSaid, followSays as says } from './says.ts'

/** Questions of deputies and of the public, with their answers. */
export function Questions({ matterId, panel, onDone }: FollowProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <Section title={says.questions}>
      {panel.questions.length === 0 ? <Text>{say(says.noQuestions)}</Text> : null}
      <ul className="plain-list">
        {panel.questions.map((line) => (
          <li key={line.id}>
            <Question line={line} onDone={onDone} />
          </li>
        ))}
      </ul>
      {panel.mayAsk && !open ? (
        <Button variant="default" mt="sm" className="screen-only" onClick={() => setOpen(true)}>
          {say(says.ask)}
        </Button>
      ) : null}
      {open ? (
        <AskForm matterId={matterId} clauses={panel.clauses} onClose={() => setOpen(false)} onDone={onDone} />
      ) : null}
    </Section>
  )
}

const acts = ['admit', 'answer', 'turnDown'] as const
type Act = (typeof acts)[number]
const forms = { admit: AdmitForm, answer: AnswerQuestionForm, turnDown: TurnDownForm } as const

function Question({ line, onDone }: { line: QuestionLine } & Pick<FollowProps, 'onDone'>) {
  const say = useSay()
  const [open, setOpen] = useState<Act | null>(null)
  const offered = { admit: line.mayAdmit, answer: line.mayAnswer, turnDown: line.mayTurnDown }
  const Form = open ? forms[open] : null
  const [duty] = line.duties
  return (
    <div className="acceptance">
      <Text size="sm">
        <strong>{line.deputy ? `${say(says.ofDeputy)} · ${line.deputy}` : say(says.ofPublic)}</strong> ·{' '}
        {say(sayDay(line.askedOn))} · {say(clauseSaid(line.ordinal))} · {capital(say(line.stateName))}
      </Text>
      <Text className="prose">{line.text}</Text>
      <Became line={line} />
      {duty ? <DutyDue duty={duty} /> : null}
      {open === null ? (
        <Group gap="xs" className="screen-only">
          {acts
            .filter((act) => offered[act])
            .map((act) => (
              <Button key={act} variant={act === 'turnDown' ? 'default' : 'filled'} onClick={() => setOpen(act)}>
                {say(says[act])}
              </Button>
            ))}
        </Group>
      ) : null}
      {Form ? <Form line={line} onClose={() => setOpen(null)} onDone={onDone} /> : null}
    </div>
  )
}

/** Its answer, why it was turned down, or whom it waits for. */
function Became({ line }: { line: QuestionLine }) {
  const say = useSay()
  if (line.state === 'answered')
    return (
      <>
        <Text size="sm">
          <strong>{line.organ}</strong> · {line.answeredOn ? say(sayDay(line.answeredOn)) : ''}
        </Text>
        <Text className="prose">{line.answer}</Text>
      </>
    )
  if (line.turnedDown)
    return (
      <Text size="sm">
        {say(turnDownNames[line.turnedDown])}
        {line.note ? `；${line.note}` : ''}
      </Text>
    )
  return line.state === 'asked' ? (
    <Text size="sm">
      {say(says.waitsFor)}
      {line.organ}
    </Text>
  ) : null
}
