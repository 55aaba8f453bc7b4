import { Button, Group, NativeSelect, Paper, Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { capital, useSay } from '../../../ui/language.tsx'
import { formFrom } from '../contract.ts'
import { templateNames, templates, type Answers, type Form, type Template } from '../words.ts'
import { builderSays } from './builder-says.ts'
import { moved, optionsOf, sentForm, withChanged, withoutQuestion, withQuestion } from './form-typed.ts'
import { NameNotice } from './name-notice.tsx'
import { QuestionBuilder } from './question-builder.tsx'
import { QuestionField } from './question-field.tsx'

interface FormBuilderProps {
  readonly form: Form
  readonly onChange: (form: Form) => void
}

/** What is asked: a template as it is, or changed question by question; and how it will look. */
export function FormBuilder({ form, onChange }: FormBuilderProps) {
  const say = useSay()
  const [changing, setChanging] = useState(form.template === 'own')
  const [previewing, setPreviewing] = useState(false)
  const choose = (template: Template) => {
    onChange(template === 'own' ? { ...form, template } : formFrom(template, form))
    if (template === 'own') setChanging(true)
  }
  return (
    <Stack gap="md">
      <NativeSelect
        label={say(builderSays.template)}
        value={form.template}
        onChange={({ currentTarget }) => choose(currentTarget.value as Template)}
        data={templates.map((each) => ({ value: each, label: capital(say(templateNames[each])) }))}
      />
      <Radio.Group
        label={say(builderSays.anonymity)}
        value={form.named ? 'named' : 'nameless'}
        onChange={(value) => onChange({ ...form, named: value === 'named' })}
      >
        <Stack gap={0}>
          <Radio className="option" value="named" label={say(builderSays.named)} />
          <Radio className="option" value="nameless" label={say(builderSays.nameless)} />
        </Stack>
      </Radio.Group>
      <Group gap="xs">
        <Button variant="default" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {say(changing ? builderSays.hideChange : builderSays.change)}
        </Button>
        <Button variant="default" aria-expanded={previewing} onClick={() => setPreviewing(!previewing)}>
          {say(previewing ? builderSays.hidePreview : builderSays.preview)}
        </Button>
      </Group>
      {changing ? <Questions form={form} onChange={onChange} /> : null}
      {previewing ? <Preview form={sentForm(form)} /> : null}
    </Stack>
  )
}

function Questions({ form, onChange }: FormBuilderProps) {
  const say = useSay()
  return (
    <Stack gap="md">
      {form.questions.map((question, index) => (
        <QuestionBuilder
          key={question.id}
          form={form}
          index={index}
          question={question}
          onChange={(changed) => onChange(withChanged(form, changed))}
          onMove={(by) => onChange(moved(form, index, by))}
          onRemove={() => onChange(withoutQuestion(form, question.id))}
        />
      ))}
      <Group>
        <Button variant="default" disabled={form.questions.length >= 30} onClick={() => onChange(withQuestion(form))}>
          {say(builderSays.add)}
        </Button>
      </Group>
      <Textarea
        label={say(builderSays.subjects)}
        description={say(builderSays.subjectsHint)}
        autosize
        minRows={3}
        value={form.subjects.map(({ name }) => say(name)).join('\n')}
        onChange={({ currentTarget }) =>
          onChange({
            ...form,
            template: 'own',
            subjects:
              currentTarget.value === '' ? [] : optionsOf(currentTarget.value, form.subjects, { prefix: 's', say }),
          })
        }
      />
    </Stack>
  )
}

/** The form as whoever is asked will see it; nothing that is tried here is kept. */
function Preview({ form }: { form: Form }) {
  const [answers, setAnswers] = useState<Answers>({})
  return (
    <Paper withBorder p="md" className="preview">
      <Stack gap="md">
        <NameNotice named={form.named} />
        {form.questions.map((question) => (
          <QuestionField
            key={question.id}
            form={form}
            question={question}
            answers={answers}
            onChange={(answer) => setAnswers({ ...answers, [question.id]: answer } as Answers)}
          />
        ))}
      </Stack>
    </Paper>
  )
}
