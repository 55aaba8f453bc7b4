import { Textarea } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { maySend } from '../asking/rules.ts'
import {
  answerConsultation,
  closeConsultation,
  reviseConsultation,
  sendConsultation,
  withdrawConsultation,
} from '../contract.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { useConsultationAct, type ActForms, type ActProps } from './act-form.ts'
import { sentForm } from './form-typed.ts'
import { PlanFields } from './plan-fields.tsx'
import { fromPage, sentOf, type PlanTyped } from './plan-typed.ts'
import { says } from './says.ts'

function ReviseForm(props: ActProps) {
  const form = useConsultationAct<typeof reviseConsultation, PlanTyped>(reviseConsultation, props, {
    act: 'revise',
    initial: fromPage(props.paper),
  })
  return (
    <ActShell
      {...props}
      name={nameOf('revise')}
      form={form}
      ruling={maySend(sentForm(form.typed.form))}
      onSubmit={() => form.run(sentOf(form.typed))}
    >
      <PlanFields typed={form.typed} change={form.change} error={form.error} />
    </ActShell>
  )
}

function AskForm(props: ActProps) {
  const form = useConsultationAct(sendConsultation, props, { act: 'ask', initial: {} })
  return <ActShell {...props} name={nameOf('ask')} note={says.askNote} form={form} onSubmit={() => form.run({})} />
}

function CloseForm(props: ActProps) {
  const form = useConsultationAct(closeConsultation, props, { act: 'close', initial: {} })
  return <ActShell {...props} name={nameOf('close')} note={says.closeNote} form={form} onSubmit={() => form.run({})} />
}

function AnswerForm(props: ActProps) {
  const say = useSay()
  const form = useConsultationAct(answerConsultation, props, { act: 'answer', initial: { summary: '' } })
  return (
    <ActShell
      {...props}
      name={nameOf('answer')}
      note={says.answerNote}
      form={form}
      onSubmit={() => form.run(form.typed)}
    >
      <Textarea
        label={say(says.summary)}
        autosize
        minRows={3}
        maxLength={5000}
        value={form.typed.summary}
        error={issueOf(form.error, 'summary')}
        onChange={({ currentTarget }) => form.change({ summary: currentTarget.value })}
      />
    </ActShell>
  )
}

function WithdrawForm(props: ActProps) {
  const say = useSay()
  const form = useConsultationAct(withdrawConsultation, props, { act: 'withdraw', initial: { reason: '' } })
  return (
    <ActShell {...props} name={nameOf('withdraw')} form={form} onSubmit={() => form.run(form.typed)}>
      <Textarea
        label={say(says.why)}
        required
        maxLength={500}
        value={form.typed.reason}
        error={issueOf(form.error, 'reason')}
        onChange={({ currentTarget }) => form.change({ reason: currentTarget.value })}
      />
    </ActShell>
  )
}

export const forms: ActForms = {
  revise: ReviseForm,
  ask: AskForm,
  close: CloseForm,
  answer: AnswerForm,
  withdraw: WithdrawForm,
}
