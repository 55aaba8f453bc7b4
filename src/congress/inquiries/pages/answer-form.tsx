import { Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { TextField } from '../../../ui/typed-fields.tsx'
import { FilesField, type ChosenFile } from '../../docket/pages/index.tsx'
import { answerInquiry } from '../contract.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { useInquiryAct, type ActProps } from './act-form.ts'
import { says } from './says.ts'

interface PromiseTyped {
  readonly promise: string
  readonly dueOn: string
}

interface Typed {
  readonly text: string
  readonly contact: string
  readonly promises: PromiseTyped[]
  readonly files: ChosenFile[]
}

const empty: Typed = { text: '', contact: '', promises: [], files: [] }

/** 答复: the answer, what it promises and by when, and what is sent beside it. */
export function AnswerForm(props: ActProps) {
  const say = useSay()
  const form = useInquiryAct<typeof answerInquiry, Typed>(answerInquiry, props, { act: 'answer', initial: empty })
  const { text, contact, promises, files } = form.typed
  return (
    <ActShell {...props} name={nameOf('answer')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.answerText}
        hint={says.answerHint}
        field="text"
        value={text}
        onChange={(changed) => form.change({ text: changed })}
        error={form.error}
        max={8000}
        rows={6}
      />
      <TextInput
        label={say(says.contact)}
        maxLength={100}
        value={contact}
        onChange={({ currentTarget }) => form.change({ contact: currentTarget.value })}
      />
      <Promises promises={promises} onChange={(changed) => form.change({ promises: changed })} error={form.error} />
      <FilesField label={says.files} max={12} value={files} onChange={(changed) => form.change({ files: changed })} />
    </ActShell>
  )
}

interface PromisesProps {
  readonly promises: readonly PromiseTyped[]
  readonly onChange: (promises: PromiseTyped[]) => void
  readonly error: unknown
}

function Promises({ promises, onChange, error }: PromisesProps) {
  const say = useSay()
  const set = (index: number, changed: Partial<PromiseTyped>) =>
    onChange(promises.map((each, at) => (at === index ? { ...each, ...changed } : each)))
  return (
    <Fieldset legend={say(says.promises)}>
      <Stack gap="sm">
        <Text size="sm" c="gray.7">
          {say(says.promisesHint)}
        </Text>
        {promises.map(({ promise, dueOn }, index) => (
          <Stack key={index} gap="xs" className="paper-part">
            <TextInput
              label={`${say(says.promise)} ${index + 1}`}
              required
              maxLength={300}
              value={promise}
              error={issueOf(error, `promises.${index}.promise`)}
              onChange={({ currentTarget }) => set(index, { promise: currentTarget.value })}
            />
            <TextInput
              type="date"
              label={say(says.dueOn)}
              required
              value={dueOn}
              error={issueOf(error, `promises.${index}.dueOn`)}
              onChange={({ currentTarget }) => set(index, { dueOn: currentTarget.value })}
            />
            <Group>
              <Button
                variant="default"
                size="compact-md"
                onClick={() => onChange(promises.filter((_, at) => at !== index))}
              >
                {say(says.remove)}
              </Button>
            </Group>
          </Stack>
        ))}
        <Group>
          <Button variant="default" onClick={() => onChange([...promises, { promise: '', dueOn: '' }])}>
            {say(says.addPromise)}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
