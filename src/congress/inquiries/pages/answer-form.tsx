import { TextInput } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/typed-fields.tsx'
import { FilesField, PromisesField, type ChosenFile, type PromiseTyped } from '../../docket/pages/index.tsx'
import { answerInquiry } from '../contract.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { useInquiryAct, type ActProps } from './act-form.ts'
import { says } from './says.ts'

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
      <PromisesField
        hint={says.promisesHint}
        promises={promises}
        onChange={(changed) => form.change({ promises: changed })}
        error={form.error}
      />
      <FilesField label={says.files} max={12} value={files} onChange={(changed) => form.change({ files: changed })} />
    </ActShell>
  )
}
