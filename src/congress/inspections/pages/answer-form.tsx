import { Fieldset, NativeSelect, Stack, Text } from '@mantine/core'
import { capital, useSay } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/typed-fields.tsx'
import { PromisesField, type PromiseTyped } from '../../docket/pages/index.tsx'
import { answerInspection } from '../contract.ts'
import { adoptionNames, adoptions, type Adoption } from '../words.ts'
import { useInspectionAct, type ActProps } from './act-form.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { pointName, says } from './says.ts'

interface AnswerTyped {
  readonly adopted: Adoption | ''
  readonly text: string
}
interface Typed {
  /** By the point's number. */
  readonly answers: Readonly<Record<string, AnswerTyped>>
  readonly promises: PromiseTyped[]
}

const nothing: AnswerTyped = { adopted: '', text: '' }

/** 逐条答复: adopted, in part or not, what will be done and why; and what is promised by when. */
export function AnswerForm(props: ActProps) {
  const say = useSay()
  const asked = props.paper.points.filter((point) => point.asked)
  const form = useInspectionAct<typeof answerInspection, Typed>(answerInspection, props, {
    act: `answer.${props.paper.round}`,
    initial: { answers: {}, promises: [] },
  })
  const { answers, promises } = form.typed
  const of = (ordinal: number) => answers[ordinal] ?? nothing
  const set = (ordinal: number, changed: Partial<AnswerTyped>) =>
    form.change({ answers: { ...answers, [ordinal]: { ...of(ordinal), ...changed } } })
  const submit = () =>
    form.run({
      answers: asked.map(({ ordinal }) => ({ ordinal, ...of(ordinal), adopted: of(ordinal).adopted as Adoption })),
      promises,
    })
  return (
    <ActShell {...props} name={nameOf('answer')} form={form} onSubmit={submit}>
      {asked.map(({ ordinal, problem, suggestion }, at) => (
        <Fieldset key={ordinal} legend={say(pointName(ordinal))}>
          <Stack gap="sm">
            <Text className="prose">{problem}</Text>
            <Text className="prose">
              {say(says.suggestion)}
              {say({ zh: '：', en: ': ' })}
              {suggestion}
            </Text>
            <NativeSelect
              label={say(says.adopted)}
              required
              value={of(ordinal).adopted}
              onChange={({ currentTarget }) => set(ordinal, { adopted: currentTarget.value as Adoption })}
              data={[
                { value: '', label: '' },
                ...adoptions.map((value) => ({ value, label: capital(say(adoptionNames[value])) })),
              ]}
            />
            <TextField
              label={says.answerText}
              field={`answers.${at}.text`}
              value={of(ordinal).text}
              onChange={(text) => set(ordinal, { text })}
              error={form.error}
              max={4000}
            />
          </Stack>
        </Fieldset>
      ))}
      <PromisesField
        hint={says.promisesHint}
        promises={promises}
        onChange={(changed) => form.change({ promises: changed })}
        error={form.error}
      />
    </ActShell>
  )
}
