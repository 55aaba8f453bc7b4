import { Checkbox, Group, NativeSelect, Radio, Stack, Textarea } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { isRequired } from '../giving/rules.ts'
import type { Answer, Answers, Form, Question } from '../words.ts'
import { says } from './says.ts'

interface QuestionFieldProps {
  readonly form: Form
  readonly question: Question
  readonly answers: Answers
  readonly onChange: (answer: Answer | undefined) => void
}

const marks = ['1', '2', '3', '4', '5']

/** One question of a form, as whoever is asked answers it: large enough for a thumb. */
export function QuestionField({ form, question, answers, onChange }: QuestionFieldProps) {
  const say = useSay()
  const answer = answers[question.id]
  const required = isRequired(question, answers)
  const label = required ? say(question.name) : `${say(question.name)}${say(says.optional)}`
  if (question.kind === 'choice')
    return (
      <Radio.Group
        label={label}
        required={required}
        value={typeof answer === 'string' ? answer : ''}
        onChange={onChange}
      >
        <Stack gap={0} mt="xs">
          {question.options.map(({ id, name }) => (
            <Radio key={id} className="option" value={id} label={say(name)} />
          ))}
        </Stack>
      </Radio.Group>
    )
  if (question.kind === 'several')
    return (
      <Checkbox.Group
        label={label}
        required={required}
        value={Array.isArray(answer) ? [...(answer as readonly string[])] : []}
        onChange={onChange}
      >
        <Stack gap={0} mt="xs">
          {question.options.map(({ id, name }) => (
            <Checkbox key={id} className="option" value={id} label={say(name)} />
          ))}
        </Stack>
      </Checkbox.Group>
    )
  if (question.kind === 'scale')
    return (
      <Radio.Group
        label={label}
        description={say(says.scaleHint)}
        required={required}
        value={typeof answer === 'number' ? String(answer) : ''}
        onChange={(mark) => onChange(Number(mark))}
      >
        <Group gap="md" mt="xs">
          {marks.map((mark) => (
            <Radio key={mark} className="option" value={mark} label={mark} />
          ))}
        </Group>
      </Radio.Group>
    )
  return <TextField form={form} label={label} required={required} answer={answer} onChange={onChange} />
}

interface TextFieldProps extends Pick<QuestionFieldProps, 'form' | 'onChange'> {
  readonly label: string
  readonly required: boolean
  readonly answer: Answer | undefined
}

function TextField({ form, label, required, answer, onChange }: TextFieldProps) {
  const say = useSay()
  const held = typeof answer === 'object' && 'text' in answer ? answer : { text: '', subject: null }
  return (
    <Stack gap="xs">
      <Textarea
        label={label}
        required={required}
        autosize
        minRows={3}
        maxLength={4000}
        value={held.text}
        onChange={({ currentTarget }) => onChange({ ...held, text: currentTarget.value })}
      />
      {form.subjects.length > 0 && held.text ? (
        <NativeSelect
          label={say(says.subject)}
          value={held.subject ?? ''}
          onChange={({ currentTarget }) => onChange({ ...held, subject: currentTarget.value || null })}
          data={[
            { value: '', label: say(says.noSubject) },
            ...form.subjects.map(({ id, name }) => ({ value: id, label: say(name) })),
          ]}
        />
      ) : null}
    </Stack>
  )
}

/** Without what was left empty: that is not sent. */
export const sentAnswers = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([, answer]) =>
        !(Array.isArray(answer) && answer.length === 0) &&
        !(typeof answer === 'object' && 'text' in answer && !answer.text.trim()),
    ),
  )
