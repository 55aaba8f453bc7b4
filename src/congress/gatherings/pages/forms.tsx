import { Textarea, TextInput } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import {
  adjournGathering,
  announceGathering,
  beginGathering,
  cancelGathering,
  closeGathering,
  reviseGathering,
} from '../contract.ts'
import { ActShell, nameOf } from './act-shell.tsx'
import { useGatheringAct, type ActForms, type ActProps } from './act-form.ts'
import { ConcludeForm } from './conclude-form.tsx'
import { PlanFields } from './plan-fields.tsx'
import { fromPage, sentOf, type PlanTyped } from './plan-typed.ts'
import { says } from './says.ts'

function ReviseForm(props: ActProps) {
  const form = useGatheringAct<typeof reviseGathering, PlanTyped>(reviseGathering, props, {
    act: 'revise',
    initial: fromPage(props.paper),
  })
  return (
    <ActShell {...props} name={nameOf('revise')} form={form} onSubmit={() => form.run(sentOf(form.typed))}>
      <PlanFields typed={form.typed} change={form.change} error={form.error} />
    </ActShell>
  )
}

function AnnounceForm(props: ActProps) {
  const form = useGatheringAct(announceGathering, props, { act: 'announce', initial: {} })
  return (
    <ActShell {...props} name={nameOf('announce')} note={says.announceNote} form={form} onSubmit={() => form.run({})} />
  )
}

function BeginForm(props: ActProps) {
  const form = useGatheringAct(beginGathering, props, { act: 'begin', initial: {} })
  return <ActShell {...props} name={nameOf('begin')} note={says.beginNote} form={form} onSubmit={() => form.run({})} />
}

function CloseForm(props: ActProps) {
  const form = useGatheringAct(closeGathering, props, { act: 'close', initial: {} })
  return <ActShell {...props} name={nameOf('close')} note={says.closeNote} form={form} onSubmit={() => form.run({})} />
}

function AdjournForm(props: ActProps) {
  const say = useSay()
  const form = useGatheringAct(adjournGathering, props, { act: 'adjourn', initial: { heldOn: '', reason: '' } })
  return (
    <ActShell {...props} name={nameOf('adjourn')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextInput
        type="date"
        label={say(says.newDay)}
        required
        value={form.typed.heldOn}
        error={issueOf(form.error, 'heldOn')}
        onChange={({ currentTarget }) => form.change({ heldOn: currentTarget.value })}
      />
      <Why typed={form.typed} change={form.change} error={form.error} />
    </ActShell>
  )
}

function CancelForm(props: ActProps) {
  const form = useGatheringAct(cancelGathering, props, { act: 'cancel', initial: { reason: '' } })
  return (
    <ActShell {...props} name={nameOf('cancel')} form={form} onSubmit={() => form.run(form.typed)}>
      <Why typed={form.typed} change={form.change} error={form.error} />
    </ActShell>
  )
}

interface WhyProps {
  readonly typed: { readonly reason: string }
  readonly change: (changed: { reason: string }) => void
  readonly error: unknown
}

function Why({ typed, change, error }: WhyProps) {
  const say = useSay()
  return (
    <Textarea
      label={say(says.why)}
      required
      maxLength={500}
      value={typed.reason}
      error={issueOf(error, 'reason')}
      onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
    />
  )
}

export const forms: ActForms = {
  revise: ReviseForm,
  announce: AnnounceForm,
  begin: BeginForm,
  close: CloseForm,
  conclude: ConcludeForm,
  adjourn: AdjournForm,
  cancel: CancelForm,
}
