import { Button, Checkbox, Fieldset, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import type { Form, Question } from '../words.ts'
import { builderSays } from './builder-says.ts'
import { kinds, ofKind, optionsOf, renamed, type Kind } from './form-typed.ts'

interface QuestionBuilderProps {
  readonly form: Form
  readonly index: number
  readonly question: Question
  readonly onChange: (question: Question) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One question being written: its words, its kind, what may be answered, where it stands. */
export function QuestionBuilder({ form, index, question, onChange, onMove, onRemove }: QuestionBuilderProps) {
  const say = useSay()
  const name = say(question.name) || String(index + 1)
  return (
    <Fieldset legend={`${say(builderSays.question)} ${index + 1}`}>
      <Stack gap="sm">
        <TextInput
          label={say(builderSays.question)}
          required
          maxLength={200}
          value={say(question.name)}
          onChange={({ currentTarget }) => onChange(renamed(question, currentTarget.value))}
        />
        <NativeSelect
          label={say(builderSays.kind)}
          value={question.kind}
          onChange={({ currentTarget }) => onChange(ofKind(question, currentTarget.value as Kind))}
          data={kinds.map((kind) => ({ value: kind, label: say(builderSays[kind]) }))}
        />
        {question.kind === 'choice' || question.kind === 'several' ? (
          <Textarea
            label={say(builderSays.options)}
            description={say(builderSays.optionsHint)}
            required
            autosize
            minRows={3}
            value={question.options.map((each) => say(each.name)).join('\n')}
            onChange={({ currentTarget }) =>
              onChange({ ...question, options: optionsOf(currentTarget.value, question.options, { prefix: 'a', say }) })
            }
          />
        ) : null}
        <Checkbox
          className="option"
          label={say(builderSays.required)}
          checked={question.required}
          onChange={({ currentTarget }) => onChange({ ...question, required: currentTarget.checked })}
        />
        {question.kind === 'text' ? (
          <TextRules form={form} index={index} question={question} onChange={onChange} />
        ) : null}
        <Group gap="xs">
          <Button
            variant="default"
            disabled={index === 0}
            onClick={() => onMove(-1)}
            aria-label={`${say(builderSays.up)} ${name}`}
          >
            {say(builderSays.up)}
          </Button>
          <Button
            variant="default"
            disabled={index === form.questions.length - 1}
            onClick={() => onMove(1)}
            aria-label={`${say(builderSays.down)} ${name}`}
          >
            {say(builderSays.down)}
          </Button>
          <Button
            variant="subtle"
            disabled={form.questions.length === 1}
            onClick={onRemove}
            aria-label={`${say(builderSays.remove)} ${name}`}
          >
            {say(builderSays.remove)}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}

interface TextRulesProps extends Pick<QuestionBuilderProps, 'form' | 'index' | 'onChange'> {
  readonly question: Extract<Question, { kind: 'text' }>
}

/** Whether a text is owed an answer, and after which answers it must be written. */
function TextRules({ form, index, question, onChange }: TextRulesProps) {
  const say = useSay()
  const before = form.questions.slice(0, index).flatMap((each) => ('options' in each ? [each] : []))
  const chosen = (asked: string) =>
    question.requiredWhen?.question === asked ? [...question.requiredWhen.options] : []
  const set = (asked: string, options: string[]) =>
    onChange({ ...question, requiredWhen: options.length > 0 ? { question: asked, options } : null })
  return (
    <>
      <Checkbox
        className="option"
        label={say(builderSays.asks)}
        checked={question.asks !== 'never'}
        onChange={({ currentTarget }) => onChange({ ...question, asks: currentTarget.checked ? 'always' : 'never' })}
      />
      {question.required
        ? null
        : before.map((each) => (
            <Checkbox.Group
              key={each.id}
              label={`${say(builderSays.requiredWhen)}${say(each.name)}`}
              value={chosen(each.id)}
              onChange={(options) => set(each.id, options)}
            >
              <Stack gap={0}>
                {each.options.map(({ id, name }) => (
                  <Checkbox key={id} className="option" value={id} label={say(name)} />
                ))}
              </Stack>
            </Checkbox.Group>
          ))}
    </>
  )
}
